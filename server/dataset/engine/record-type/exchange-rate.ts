import type { RecordTypeDefinition } from './definition';
import { currencyCode, date, decimal } from './field';

/** A rate is known by its currency and day; an id that a file may have says no more. */
export const exchangeRateDefinition: RecordTypeDefinition = {
  type: 'exchangeRate',
  identity: 'rate',
  fields: [
    currencyCode(
      'currency',
      'currency, currency code, from currency, base currency, devise, monnaie, code devise',
      { isRequired: true },
    ),
    date('date', 'date, rate on, rate date, rate at, day, on, valid on, jour, date du taux', {
      column: 'rate_on',
      isRequired: true,
    }),
    decimal('rate', 'rate, exchange rate, value, taux, taux de change, cours, valeur', {
      isRequired: true,
      isNeverNegative: true,
      precision: [24, 12],
    }),
  ],
};
