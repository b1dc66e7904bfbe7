import type { RecordTypeDefinition } from './definition';
import { date, decimal, externalId, text } from './field';
import { currency, end, owner, product, start, team } from './usual-fields';

export const forecastDefinition: RecordTypeDefinition = {
  type: 'forecast',
  identity: 'row',
  fields: [
    externalId('forecast id, id prévision'),
    owner,
    team,
    product,
    start,
    end,
    decimal(
      'amount',
      'amount, forecast, forecast amount, value, montant, prévision, montant prévu',
      {
        isRequired: true,
      },
    ),
    currency,
    date('madeAt', 'made at, forecast date, submitted at, locked at, faite le, date de prévision', {
      isRequired: true,
    }),
    text('horizon', 'horizon, forecast horizon'),
  ],
};
