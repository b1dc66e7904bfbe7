import type { Locale } from '@/server/i18n/locales';
import type { DecimalText } from './decimal-text';
import { formatExact, signDisplay } from './number-format';
import { fractions, type NumberOptions } from './format-number';

/** `1 234 567,89 €` · `$1,234,567.89`; digits after the point as the currency has them. */
export function formatMoney(
  amount: DecimalText,
  currency: string,
  locale: Locale,
  options: NumberOptions = {},
) {
  const digits = options.fractionDigits === undefined ? {} : fractions(options.fractionDigits, 2);
  return formatExact(amount, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    signDisplay: signDisplay(options.signed),
    ...digits,
  });
}

/** Three significant digits: `10,0 M€` · `$10.0M`. */
export function formatCompactMoney(
  amount: DecimalText,
  currency: string,
  locale: Locale,
  options: Pick<NumberOptions, 'signed'> = {},
) {
  return formatExact(amount, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
    signDisplay: signDisplay(options.signed),
  });
}
