import type { useTranslations } from 'next-intl';
import type { Locale } from '@/server/i18n/locales';
import { parseCalendarKey, type FiscalCalendar } from '@/server/values/period';

type Words = ReturnType<typeof useTranslations<'organisation'>>;

const named = (locale: Locale, part: 'month' | 'weekday', day: number): string =>
  new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' }).format(day);

/** 'January', from 1. */
export const monthName = (month: number, locale: Locale): string =>
  named(locale, 'month', Date.UTC(2000, month - 1, 1));

/** 'Monday', from 1; 8 is Monday again. */
export const weekdayName = (weekday: number, locale: Locale): string =>
  named(locale, 'weekday', Date.UTC(2024, 0, weekday));

/** The day before the one that weeks begin with. */
export const weekEndName = (weekStart: number, locale: Locale): string =>
  weekdayName(weekStart + 6, locale);

/** A calendar in one sentence: 'Years of weeks (4-5-4), to the Saturday nearest the end of January'. */
export function calendarSentence(calendar: FiscalCalendar, t: Words, locale: Locale): string {
  if (calendar.kind === 'months') {
    return t('calendar.months', {
      month: monthName(calendar.startMonth, locale),
      weekday: weekdayName(calendar.weekStart, locale),
    });
  }
  const sentence = t(`calendar.weeks.${calendar.rule}`, {
    pattern: calendar.pattern,
    month: monthName(calendar.endMonth, locale),
    weekday: weekEndName(calendar.weekStart, locale),
  });
  return calendar.comparison === 'restated'
    ? `${sentence}, ${t('calendar.weeks.restated')}`
    : sentence;
}

/** The same for a calendar as it is stored; what isn't one is shown as it was written. */
export function calendarKeySentence(key: string, t: Words, locale: Locale): string {
  try {
    return calendarSentence(parseCalendarKey(key), t, locale);
  } catch (error) {
    if (error instanceof RangeError) return key;
    throw error;
  }
}
