import type { RecordTypeDefinition } from './definition';
import { decimal, externalId, flag, text } from './field';
import { currency, deal, product } from './usual-fields';

export const dealLineDefinition: RecordTypeDefinition = {
  type: 'dealLine',
  identity: 'row',
  fields: [
    externalId('line id, deal line id, line item id, id ligne'),
    { ...deal, isRequired: true },
    product,
    decimal('quantity', 'quantity, units, qty, quantité, unités', {
      precision: [20, 6],
      isNeverNegative: true,
      whenEmpty: '1',
    }),
    decimal(
      'amount',
      'amount, net amount, line amount, total, net price, montant, montant net, montant ht',
    ),
    decimal(
      'listPrice',
      'list price, unit list price, catalogue price, prix catalogue, prix public',
      {
        isNeverNegative: true,
      },
    ),
    decimal('unitCost', 'unit cost, cost, cost price, coût unitaire, coût de revient'),
    currency,
    flag('isOneTime', 'one time, is one time, one off, ponctuel, unique, non récurrent', {
      whenEmpty: 'f',
    }),
    text('discountType', 'discount type, discount reason, type de remise, motif de remise'),
    text('tactic', 'tactic, promotion, sales tactic, tactique, action'),
  ],
};
