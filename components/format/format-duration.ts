import type { Locale } from '@/server/i18n/locales';
import type { DecimalText } from './decimal-text';
import { formatExact, signDisplay } from './number-format';
import { fractions, type NumberOptions } from './format-number';

/** A number of days: `51,8 jours` · `51.8 days`, or `51,8 j` when short. One digit at most unless told. */
export function formatDays(
  days: DecimalText,
  locale: Locale,
  options: NumberOptions & { short?: boolean } = {},
) {
  return formatUnit(days, 'day', locale, options);
}

/** A number of hours: `3,5 heures` · `3.5 hours`. */
export function formatHours(
  hours: DecimalText,
  locale: Locale,
  options: NumberOptions & { short?: boolean } = {},
) {
  return formatUnit(hours, 'hour', locale, options);
}

function formatUnit(
  value: DecimalText,
  unit: 'day' | 'hour',
  locale: Locale,
  { fractionDigits, signed, short }: NumberOptions & { short?: boolean },
) {
  return formatExact(value, locale, {
    style: 'unit',
    unit,
    unitDisplay: short ? 'short' : 'long',
    ...fractions(fractionDigits, 1),
    signDisplay: signDisplay(signed),
  });
}

/** A stretch of time in its two largest units: `2 h 5 min`, `9 s`; rounded to whole seconds. */
export function formatDuration(seconds: number, locale: Locale) {
  const whole = Math.max(0, Math.round(seconds));
  const parts: [number, 'hour' | 'minute' | 'second'][] = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor(whole / 60) % 60, 'minute'],
    [whole % 60, 'second'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  const shown = first < 0 ? parts.slice(2) : parts.slice(first, first + 2);
  return shown
    .filter(([count], index) => count > 0 || index === 0)
    .map(([count, unit]) =>
      formatExact(String(count), locale, { style: 'unit', unit, unitDisplay: 'short' }).replace(
        'sec',
        's',
      ),
    )
    .join(' ');
}
