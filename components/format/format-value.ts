import type { Locale } from '@/server/i18n/locales';
import type { DecimalText } from './decimal-text';
import { formatDays, formatHours } from './format-duration';
import { formatCompactMoney, formatMoney } from './format-money';
import { formatCompactNumber, formatNumber } from './format-number';
import { formatExactPercent, formatPercent, formatPoints } from './format-percent';

export type Unit = 'currency' | 'percent' | 'count' | 'ratio' | 'days' | 'hours' | 'score';

export type ValueContext = { locale: Locale; currency: string };

/** A metric's value as a tile shows it: three significant digits with its unit; counts in full. */
export function formatTileValue(value: DecimalText, unit: Unit, context: ValueContext): string {
  const { locale, currency } = context;
  switch (unit) {
    case 'currency':
      return formatCompactMoney(value, currency, locale);
    case 'percent':
      return formatPercent(value, locale);
    case 'count':
      return formatNumber(value, locale, { fractionDigits: 0 });
    case 'days':
      return formatDays(value, locale, { fractionDigits: 1 });
    case 'hours':
      return formatHours(value, locale, { fractionDigits: 1 });
    case 'ratio':
    case 'score':
      return formatCompactNumber(value, locale);
  }
}

/** The same value with all its digits (at most ten after the point). */
export function formatExactValue(value: DecimalText, unit: Unit, context: ValueContext): string {
  const { locale, currency } = context;
  switch (unit) {
    case 'currency':
      return formatMoney(value, currency, locale);
    case 'percent':
      return formatExactPercent(value, locale);
    case 'days':
      return formatDays(value, locale, { fractionDigits: significantFraction(value) });
    case 'hours':
      return formatHours(value, locale, { fractionDigits: significantFraction(value) });
    default:
      return formatNumber(value, locale);
  }
}

/** A difference in the metric's own unit, signed; percentages in points. */
export function formatDifference(value: DecimalText, unit: Unit, context: ValueContext): string {
  const { locale, currency } = context;
  switch (unit) {
    case 'currency':
      return formatCompactMoney(value, currency, locale, { signed: true });
    case 'percent':
      return formatPoints(value, locale);
    case 'count':
      return formatNumber(value, locale, { fractionDigits: 0, signed: true });
    case 'days':
      return formatDays(value, locale, { fractionDigits: 1, signed: true });
    case 'hours':
      return formatHours(value, locale, { fractionDigits: 1, signed: true });
    case 'ratio':
    case 'score':
      return formatCompactNumber(value, locale, { signed: true });
  }
}

function significantFraction(value: DecimalText): number {
  const fraction = value?.split('.')[1]?.replace(/0+$/, '') ?? '';
  return Math.min(fraction.length, 10);
}
