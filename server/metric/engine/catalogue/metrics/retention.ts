import { of, over, whenLoaded, wholeOf } from '../expression';
import { single, type Metric } from '../metric';

const activeNote = {
  en: 'Active: with recurring revenue; without subscriptions, for 365 days after a purchase, unless the customer is known to have left.',
  fr: 'Actif : avec du revenu récurrent ; sans abonnement, pendant 365 jours après un achat, sauf départ connu du client.',
};

export const customerRetentionRate = single({
  id: 'customer_retention_rate',
  name: { en: 'Customer retention rate', fr: 'Taux de fidélisation des clients' },
  aliases: {
    en: ['CRR', 'logo retention', 'retention rate'],
    fr: [
      'taux de rétention',
      'taux de rétention des clients',
      'taux de fidélisation de la clientèle',
      'fidélisation client',
    ],
  },
  definition: {
    en: 'Share of the customers active at the start of the period who are still active at its end. Customers won in the period are in neither number.',
    fr: 'Part des clients actifs au début de la période qui le sont encore à la fin. Les clients gagnés dans la période n’entrent dans aucun des deux nombres.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'retention',
  kind: 'lagging',
  audiences: ['executive', 'cs', 'sales_marketing'],
  sources: ['000', '001', '003', '004'],
  note: activeNote,
  expression: over(of('customersKept'), of('customersAtStart'), 'noRecords'),
});

export const repeatCustomerRate: Metric = {
  id: 'repeat_customer_rate',
  name: { en: 'Repeat customer rate', fr: 'Taux de clients réacheteurs' },
  aliases: {
    en: ['repeat purchase rate', 'returning customers'],
    fr: ['taux de réachat', 'clients qui reviennent effectuer des achats'],
  },
  definition: {
    en: 'Share of the customers buying in the period who had already bought before. Orders where invoices are loaded, else deals won.',
    fr: 'Part des clients ayant acheté dans la période et qui avaient déjà acheté avant. Commandes si des factures sont chargées, sinon affaires gagnées.',
  },
  unit: 'percent',
  direction: 'higher',
  family: 'retention',
  kind: 'lagging',
  audiences: ['service', 'cs', 'sales_manager'],
  sources: ['003'],
  defaultVariant: 'rate',
  variants: {
    rate: {
      name: { en: 'Share', fr: 'Part' },
      definition: {
        en: 'Customers who bought again ÷ customers who bought.',
        fr: 'Clients ayant racheté ÷ clients ayant acheté.',
      },
      expression: whenLoaded(
        'invoice',
        over(of('reorderingCustomers'), of('orderingCustomers'), 'noRecords'),
        over(of('repeatBuyers'), of('buyers'), 'noRecords'),
      ),
    },
    count: {
      name: { en: 'Number', fr: 'Nombre' },
      definition: {
        en: 'Number of customers who bought again in the period.',
        fr: 'Nombre de clients ayant racheté dans la période.',
      },
      unit: 'count',
      expression: whenLoaded('invoice', of('reorderingCustomers'), of('repeatBuyers')),
    },
  },
};

export const customerChurnRate: Metric = {
  id: 'customer_churn_rate',
  name: { en: 'Customer churn rate', fr: 'Taux d’attrition des clients' },
  aliases: {
    en: ['logo churn', 'cancellation rate', 'churn'],
    fr: [
      'taux de désabonnement',
      'taux de désabonnement des clients',
      'taux de résiliation',
      'attrition',
    ],
  },
  definition: {
    en: 'Share of the customers active at the start of the period who had left by its end. Who left and came back within it has not.',
    fr: 'Part des clients actifs au début de la période et partis à la fin. Qui est parti puis revenu dans la période n’est pas parti.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'retention',
  kind: 'lagging',
  audiences: ['executive', 'cs'],
  sources: ['001', '004'],
  note: activeNote,
  defaultVariant: 'standard',
  variants: {
    standard: {
      name: { en: 'By customers', fr: 'En clients' },
      definition: {
        en: 'Customers lost ÷ customers active at the start.',
        fr: 'Clients perdus ÷ clients actifs au début.',
      },
      expression: over(of('customersLost'), of('customersAtStart'), 'noRecords'),
    },
    contribution: {
      name: { en: 'Contribution to the whole', fr: 'Contribution à l’ensemble' },
      definition: {
        en: 'In a breakdown, each part’s lost customers ÷ all customers active at the start: the parts, such as the churn reasons, add up to the rate.',
        fr: 'Dans une ventilation, clients perdus de chaque part ÷ tous les clients actifs au début : les parts, par exemple les motifs de résiliation, s’additionnent au taux.',
      },
      expression: over(of('customersLost'), wholeOf('customersAtStart'), 'noRecords'),
    },
  },
};

export const earlyChurnRate: Metric = {
  id: 'early_churn_rate',
  name: { en: 'Post-onboarding churn rate', fr: 'Taux d’attrition précoce' },
  aliases: {
    en: ['6-month churn', 'early-life churn', 'early churn'],
    fr: ['désabonnement six mois après l’intégration', 'abandon après neuf mois'],
  },
  definition: {
    en: 'Share of the customers onboarded in the period who left within six months. Only customers onboarded long enough ago are counted.',
    fr: 'Part des clients intégrés dans la période et partis dans les six mois. Seuls comptent les clients intégrés depuis assez longtemps.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'retention',
  kind: 'lagging',
  audiences: ['sales_manager', 'cs'],
  sources: ['000'],
  note: {
    en: 'A customer enters 184 days after onboarding, or 276 for nine months. Broken down by seller and cycle length it shows whether fast closers sell badly.',
    fr: 'Un client entre dans le calcul 184 jours après son intégration, 276 pour neuf mois. Par commercial et durée de cycle, il montre si ceux qui concluent vite vendent mal.',
  },
  defaultVariant: 'sixMonths',
  variants: {
    sixMonths: {
      name: { en: 'Six months', fr: 'Six mois' },
      definition: {
        en: 'Left within six months of onboarding.',
        fr: 'Partis dans les six mois suivant l’intégration.',
      },
      expression: over(
        of('leftWithinHalfYear', 'halfYearLater'),
        of('onboardedHalfYear', 'halfYearLater'),
        'noRecords',
      ),
    },
    nineMonths: {
      name: { en: 'Nine months', fr: 'Neuf mois' },
      definition: {
        en: 'Left within nine months of onboarding.',
        fr: 'Partis dans les neuf mois suivant l’intégration.',
      },
      expression: over(
        of('leftWithinNineMonths', 'nineMonthsLater'),
        of('onboardedNineMonths', 'nineMonthsLater'),
        'noRecords',
      ),
    },
  },
};

export const productChurnRate = single({
  id: 'product_churn_rate',
  name: { en: 'Product churn rate', fr: 'Taux d’attrition par produit' },
  aliases: {
    en: ['product-level churn', 'subscription churn'],
    fr: ['désabonnement d’un seul produit ou de tous', 'attrition produit'],
  },
  definition: {
    en: 'Share of the products that customers subscribed to at the start of the period and no longer at its end; each customer and product counts once.',
    fr: 'Part des produits auxquels les clients étaient abonnés au début de la période et ne le sont plus à la fin ; chaque couple client-produit compte une fois.',
  },
  unit: 'percent',
  direction: 'lower',
  family: 'retention',
  kind: 'lagging',
  audiences: ['cs', 'executive'],
  sources: ['004'],
  note: {
    en: 'It shows customers who drop one product and stay, whom customer churn does not see.',
    fr: 'Il montre les clients qui abandonnent un produit et restent, invisibles dans l’attrition des clients.',
  },
  expression: over(of('productsDropped'), of('productsHeldAtStart'), 'noRecords'),
});

export const retention: readonly Metric[] = [
  customerRetentionRate,
  repeatCustomerRate,
  customerChurnRate,
  earlyChurnRate,
  productChurnRate,
];
