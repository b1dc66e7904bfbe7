import en from '@/messages/en/format.json';
import fr from '@/messages/fr/format.json';
import type { Locale } from '@/server/i18n/locales';
import type { DecimalText } from './decimal-text';
import { formatExact, narrowSpace, signDisplay } from './number-format';
import { fractions, type NumberOptions } from './format-number';

/** A fraction as a percentage: `0.6315` → `63,2 %` · `63.2%`. One digit unless told. */
export function formatPercent(fraction: DecimalText, locale: Locale, options: NumberOptions = {}) {
  return formatExact(fraction, locale, {
    style: 'percent',
    ...fractions(options.fractionDigits ?? 1, 1),
    signDisplay: signDisplay(options.signed),
  });
}

/** A fraction with all the digits it has, up to ten: `63,1478 %`. */
export function formatExactPercent(fraction: DecimalText, locale: Locale) {
  return formatExact(fraction, locale, { style: 'percent', maximumFractionDigits: 10 });
}

/** The difference of two fractions in percentage points, always signed: `0.042` → `+4,2 pts`. */
export function formatPoints(difference: DecimalText, locale: Locale, fractionDigits = 1) {
  const percent = formatPercent(difference, locale, { fractionDigits, signed: true });
  return difference === null
    ? percent
    : percent.replace(/\s?%$/, `${narrowSpace}${(locale === 'fr' ? fr : en).points}`);
}
