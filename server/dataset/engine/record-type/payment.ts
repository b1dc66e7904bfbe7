import type { RecordTypeDefinition } from './definition';
import { date, decimal, externalId } from './field';
import { currency, customer, invoice } from './usual-fields';

export const paymentDefinition: RecordTypeDefinition = {
  type: 'payment',
  identity: 'row',
  fields: [
    externalId('payment id, transaction id, id paiement, id règlement'),
    invoice,
    customer,
    decimal('amount', 'amount, payment amount, payment, paid, montant, montant payé, règlement', {
      isRequired: true,
    }),
    currency,
    date(
      'paidAt',
      'paid at, payment date, date, received on, payé le, réglé le, date de paiement, date de règlement',
      { isRequired: true },
    ),
  ],
};
