import { civilDate, dayNumber, firstOfMonth, yearOf, type CivilDate } from './civil-date';
import {
  periodsPerYear,
  type FiscalCalendar,
  type FiscalGrain,
  type Period,
} from './fiscal-calendar';
import { dayPeriod, fiscalNumber, fiscalPeriod, periodOf } from './period-of';
import { startOfWeekNumber, weekNumber } from './week';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/**
 * A period's year and its number there from 1, as its key has them. The year is the fiscal one,
 * named by the civil year in which it (nominally) ends; for weeks of months calendars the civil one.
 */
export function numberOf(
  { grain, start }: Period,
  calendar: FiscalCalendar,
): { year: number; number: number } {
  if (grain === 'week') return weekNumber(dayNumber(start), calendar);
  if (grain !== 'day') return fiscalNumber(start, grain, calendar);
  const { year } = fiscalNumber(start, 'year', calendar);
  const first = fiscalPeriod(year, 'year', calendar).start;
  return { year, number: dayNumber(start) - dayNumber(first) + 1 };
}

/** The name of the fiscal year that a period begins in. */
export function fiscalYear({ start }: Period, calendar: FiscalCalendar): number {
  return fiscalNumber(start, 'year', calendar).year;
}

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * The period's key in URLs: '2017' (fiscal year), '2017-H1', '2017-Q1', '2017-03' (civil month) or
 * '2017-P01' (month of a weeks calendar), '2017-W07', '2017-03-05'.
 */
export function periodKey(period: Period, calendar: FiscalCalendar): string {
  if (period.grain === 'day') return period.start;
  if (period.grain === 'month' && calendar.kind === 'months') return period.start.slice(0, 7);
  const { year, number } = numberOf(period, calendar);
  switch (period.grain) {
    case 'year':
      return String(year);
    case 'half':
      return `${year}-H${number}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'month':
      return `${year}-P${two(number)}`;
    case 'week':
      return `${year}-W${two(number)}`;
  }
}

const numbered: Readonly<Record<string, FiscalGrain>> = { H: 'half', Q: 'quarter', P: 'month' };

/** The period of a key made by `periodKey`, or null when the text isn't one in this calendar. */
export function parsePeriodKey(key: string, calendar: FiscalCalendar): Period | null {
  if (key.length === 10) return dayOfKey(key);
  const match =
    /^(\d{4})(?:-(?:(H[12]|Q[1-4]|P(?:0[1-9]|1[0-2]))|W(\d{2})|(0[1-9]|1[0-2])))?$/.exec(key);
  if (!match) return null;
  const [, yearText, part, week, month] = match;
  const year = Number(yearText);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (week) {
    const start = startOfWeekNumber(year, Number(week), calendar);
    return start === null ? null : dayPeriod('week', start);
  }
  if (month) {
    if (calendar.kind === 'weeks') return null;
    return periodOf(firstOfMonth(year, Number(month)), 'month', calendar);
  }
  const grain = part ? numbered[part.charAt(0)] : 'year';
  if (!grain || (grain === 'month' && calendar.kind === 'months')) return null;
  const position = part ? Number(part.slice(1)) - 1 : 0;
  return fiscalPeriod(year * periodsPerYear[grain] + position, grain, calendar);
}

function dayOfKey(key: string): Period | null {
  const date = dayOrNull(key);
  if (date === null || yearOf(date) < FIRST_YEAR || yearOf(date) > LAST_YEAR) return null;
  return dayPeriod('day', dayNumber(date));
}

function dayOrNull(text: string): CivilDate | null {
  try {
    return civilDate(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
