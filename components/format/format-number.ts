import type { Locale } from '@/server/i18n/locales';
import type { DecimalText } from './decimal-text';
import { formatExact, narrowSpace, signDisplay } from './number-format';

export type NumberOptions = {
  /** Exactly so many digits after the point; without it up to ten, as many as there are. */
  fractionDigits?: number;
  /** With a plus sign too. */
  signed?: boolean;
};

export function fractions(digits: number | undefined, most: number): Intl.NumberFormatOptions {
  return digits === undefined
    ? { maximumFractionDigits: most }
    : { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** `1 234 567,5` · `1,234,567.5` */
export function formatNumber(value: DecimalText, locale: Locale, options: NumberOptions = {}) {
  return formatExact(value, locale, {
    ...fractions(options.fractionDigits, 10),
    signDisplay: signDisplay(options.signed),
  });
}

/** Three significant digits: `4,24 k` · `4.24K`, `51,8` · `51.8`. */
export function formatCompactNumber(
  value: DecimalText,
  locale: Locale,
  options: Pick<NumberOptions, 'signed'> = {},
) {
  return formatExact(value, locale, {
    notation: 'compact',
    minimumSignificantDigits: 3,
    maximumSignificantDigits: 3,
    signDisplay: signDisplay(options.signed),
  });
}

/** How fast work goes, in units a second: `21 800 lignes/s`. */
export function formatRate(perSecond: DecimalText, noun: string, locale: Locale) {
  return `${formatNumber(perSecond, locale, { fractionDigits: 0 })}${narrowSpace}${noun}/s`;
}
