import { Decimal as BaseDecimal } from 'decimal.js';

/**
 * Exact decimals: 40 significant digits, half away from zero. The only number type for money,
 * rates and ratios in engines and values.
 */
export const Decimal = BaseDecimal.clone({
  precision: 40,
  rounding: BaseDecimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 60,
});
export type Decimal = BaseDecimal;

/** A decimal from its text; throws RangeError for anything that isn't a finite decimal number. */
export function decimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`Not a decimal number: ${text}`);
  return new Decimal(text);
}

/** numerator ÷ denominator; null where the denominator is zero: a ratio then has no value. */
export function ratio(numerator: Decimal, denominator: Decimal): Decimal | null {
  return denominator.isZero() ? null : numerator.div(denominator);
}
