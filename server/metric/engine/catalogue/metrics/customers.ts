import { of, over } from '../expression';
import { single, type Metric } from '../metric';

export const newCustomers = single({
  id: 'new_customers',
  name: { en: 'New customers', fr: 'Nouveaux clients' },
  aliases: {
    en: ['customers acquired', 'customer acquisition'],
    fr: [
      'acquisition de clients',
      'l’achat du client',
      'nombre de nouveaux clients',
      'taux d’acquisition de nouveaux clients',
    ],
  },
  definition: {
    en: 'Number of customers whose first won deal was closed in the period. A returning customer is not new.',
    fr: 'Nombre de clients dont la première affaire gagnée date de la période. Un client qui revient n’est pas nouveau.',
  },
  unit: 'count',
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
  audiences: ['executive', 'sales_manager', 'sales_marketing'],
  expression: of('firstPurchases'),
});

export const repeatCustomerRate = single({
  id: 'repeat_customer_rate',
  name: { en: 'Repeat customer rate', fr: 'Taux de clients réacheteurs' },
  aliases: {
    en: ['repeat purchase rate'],
    fr: ['taux de réachat', 'clients qui reviennent effectuer des achats'],
  },
  definition: {
    en: 'Share of the customers with a deal won in the period who had already bought before that deal.',
    fr: 'Part des clients ayant une affaire gagnée dans la période et qui avaient déjà acheté avant elle.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'retention',
  kind: 'lagging',
  audiences: ['service', 'cs', 'sales_manager'],
  expression: over(of('repeatBuyers'), of('buyers'), 'noRecords'),
});

export const customers: readonly Metric[] = [newCustomers, repeatCustomerRate];
