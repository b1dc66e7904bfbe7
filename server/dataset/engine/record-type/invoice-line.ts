import type { RecordTypeDefinition } from './definition';
import { decimal, externalId } from './field';
import { currency, invoice, product } from './usual-fields';

export const invoiceLineDefinition: RecordTypeDefinition = {
  type: 'invoiceLine',
  identity: 'row',
  fields: [
    externalId('line id, invoice line id, order line id, line item id, id ligne'),
    { ...invoice, isRequired: true },
    product,
    decimal('quantity', 'quantity, units, qty, quantité, unités', {
      precision: [20, 6],
      whenEmpty: '1',
    }),
    decimal('amount', 'amount, net amount, line amount, total, sales, montant, montant ht'),
    decimal('listPrice', 'list price, unit price, unit list price, prix catalogue, prix unitaire', {
      isNeverNegative: true,
    }),
    currency,
  ],
};
