import type { RecordTypeDefinition } from './definition';
import { date, decimal, externalId, text } from './field';
import { currency, customer, invoice, owner, product } from './usual-fields';

export const refundDefinition: RecordTypeDefinition = {
  type: 'refund',
  identity: 'row',
  fields: [
    externalId('refund id, return id, id remboursement'),
    invoice,
    customer,
    product,
    owner,
    decimal('amount', 'amount, refund amount, refund, refunded, montant, montant remboursé', {
      isRequired: true,
      isNeverNegative: true,
    }),
    currency,
    date(
      'refundedAt',
      'refunded at, refund date, date, return date, remboursé le, date de remboursement',
      { isRequired: true },
    ),
    text('reason', 'reason, refund reason, return reason, motif, motif du remboursement, raison'),
  ],
};
