import type { Locale } from '@/server/i18n/locales';
import { noValue } from './decimal-text';

export type DateStyle = 'short' | 'long';

const styles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
};

/** A civil date (`2017-03-15`): `15 mars 2017` · `Mar 15, 2017`. It has no time zone. */
export function formatDate(date: string | null, locale: Locale, style: DateStyle = 'short') {
  if (date === null) return noValue;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  if (!day) throw new RangeError(`not a date: ${date}`);
  const format = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  return withFirst(format.format(new Date(`${day}T00:00:00Z`)), locale);
}

/** An instant (ISO 8601) in the organisation's zone: `15 mars 2017 à 14:05` · `Mar 15, 2017, 2:05 PM`. */
export function formatDateTime(instant: string | null, locale: Locale, timeZone: string) {
  if (instant === null) return noValue;
  const format = new Intl.DateTimeFormat(locale, {
    ...styles.short,
    hour: locale === 'fr' ? '2-digit' : 'numeric',
    minute: '2-digit',
    timeZone,
  });
  return withFirst(format.format(new Date(instant)).replace(/\s/g, ' '), locale);
}

function withFirst(text: string, locale: Locale): string {
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
