import { addDays, addMonths, civilDate, daysBetween, type CivilDate } from './civil-date';

export const grains = ['month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

/** The organisation's fiscal calendar: its year starts on the first of this month (1–12). */
export interface FiscalCalendar {
  readonly startMonth: number;
}

/** A half-open period [start, end) of civil dates in the organisation's zone. */
export interface Period {
  readonly grain: Grain;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

const MONTHS: Record<Grain, number> = { month: 1, quarter: 3, year: 12 };

function firstOfMonth(year: number, month: number): CivilDate {
  return civilDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

/** The fiscal period of a grain that holds `date`. */
export function periodOf(date: CivilDate, grain: Grain, calendar: FiscalCalendar): Period {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const monthsIntoYear = (month - calendar.startMonth + 12) % 12;
  const back = monthsIntoYear % MONTHS[grain];
  const start = addMonths(firstOfMonth(year, month), -back);
  return { grain, start, end: addMonths(start, MONTHS[grain]) };
}

/** The period `count` periods later (earlier when negative) of the same grain. */
export function shiftPeriod(period: Period, count: number): Period {
  const start = addMonths(period.start, count * MONTHS[period.grain]);
  return { grain: period.grain, start, end: addMonths(start, MONTHS[period.grain]) };
}

/** The same period one year earlier. */
export function yearBefore(period: Period): Period {
  return shiftPeriod(period, -12 / MONTHS[period.grain]);
}

/** The fiscal year's name: the civil year in which it ends. */
export function fiscalYear(period: Period, calendar: FiscalCalendar): number {
  const year = periodOf(period.start, 'year', calendar);
  return Number(addDays(year.end, -1).slice(0, 4));
}

/**
 * The period's key in URLs: '2017', '2017-Q1' (fiscal year and quarter) or '2017-03' (civil month).
 */
export function periodKey(period: Period, calendar: FiscalCalendar): string {
  if (period.grain === 'month') return period.start.slice(0, 7);
  const year = fiscalYear(period, calendar);
  if (period.grain === 'year') return String(year);
  const yearStart = periodOf(period.start, 'year', calendar).start;
  const months =
    (Number(period.start.slice(0, 4)) - Number(yearStart.slice(0, 4))) * 12 +
    Number(period.start.slice(5, 7)) -
    Number(yearStart.slice(5, 7));
  return `${year}-Q${months / 3 + 1}`;
}

/** The period of a key made by `periodKey`, or null when the text isn't one. */
export function parsePeriodKey(key: string, calendar: FiscalCalendar): Period | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(key);
  if (!match) return null;
  const [, yearText, quarter, month] = match;
  const year = Number(yearText);
  if (year < 1900 || year > 2200) return null;
  if (month) return periodOf(firstOfMonth(year, Number(month)), 'month', calendar);
  const startYear = calendar.startMonth === 1 ? year : year - 1;
  const yearStart = firstOfMonth(startYear, calendar.startMonth);
  if (quarter)
    return periodOf(addMonths(yearStart, (Number(quarter) - 1) * 3), 'quarter', calendar);
  return periodOf(yearStart, 'year', calendar);
}

/** Consecutive periods of one grain that end with `last`, oldest first. */
export function periodsUpTo(last: Period, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => shiftPeriod(last, index - count + 1));
}

/**
 * The part of `earlier` that has elapsed when `current` stands at `asOf` (that day included):
 * shifted by date and clamped at the period's end. Whole when `current` is over.
 */
export function sameElapsedPart(current: Period, earlier: Period, asOf: CivilDate): Period {
  const next = addDays(asOf, 1);
  if (next >= current.end) return earlier;
  const monthsIn =
    (Number(next.slice(0, 4)) - Number(current.start.slice(0, 4))) * 12 +
    Number(next.slice(5, 7)) -
    Number(current.start.slice(5, 7));
  const daysIn = daysBetween(addMonths(current.start, monthsIn), next);
  const monthStart = addMonths(earlier.start, monthsIn);
  const monthEnd = addMonths(monthStart, 1);
  const shifted = addDays(monthStart, daysIn);
  const end = shifted < monthEnd ? shifted : monthEnd;
  return { grain: earlier.grain, start: earlier.start, end: end < earlier.end ? end : earlier.end };
}
