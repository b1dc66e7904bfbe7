import { Decimal, decimal } from './decimal';

/** An exact amount in one currency (ISO 4217 code). */
export interface Money {
  readonly amount: Decimal;
  readonly currency: string;
}

/** Money from an exact decimal text; throws RangeError for a text that isn't a decimal number. */
export function money(amount: string, currency: string): Money {
  return { amount: decimal(amount), currency };
}

/** The number of decimals of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorUnitDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/** Sum of amounts in one currency; throws RangeError where currencies differ. */
export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency) {
    throw new RangeError(`Cannot add ${right.currency} to ${left.currency}`);
  }
  return { amount: left.amount.plus(right.amount), currency: left.currency };
}

/** To the currency's minor unit, half away from zero: the one rounding of paid or shown money. */
export function roundMoney(value: Money): Money {
  return {
    amount: value.amount.toDecimalPlaces(minorUnitDigits(value.currency), Decimal.ROUND_HALF_UP),
    currency: value.currency,
  };
}
