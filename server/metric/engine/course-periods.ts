import { addDays, daysBetween, type CivilDate } from '@/server/values/civil-date';
import {
  grains,
  periodOf,
  periodsUpTo,
  type FiscalCalendar,
  type Grain,
  type Period,
} from '@/server/values/period';

/** How many periods a course goes back over at most; days: those of the period itself. */
const lengths: Readonly<Record<Exclude<Grain, 'day'>, number>> = {
  week: 53,
  month: 24,
  quarter: 16,
  half: 12,
  year: 10,
};
const MOST_DAYS = 92;

/** The grains that a metric's course can be drawn in: days only over a short span. */
export function courseGrains({ start, end }: Period): Grain[] {
  return grains.filter((grain) => grain !== 'day' || daysBetween(start, end) <= MOST_DAYS);
}

/** The grain that a course begins with: months for anything longer. */
export function usualGrain({ grain }: Period): Grain {
  return grain === 'day' || grain === 'week' ? grain : 'month';
}

/**
 * The periods of a metric's course, oldest first: up to the end of `period`, or up to today where
 * it is not over. Days are those of the period itself; a lone day has the month before it.
 */
export function coursePeriods(
  period: Period,
  grain: Grain,
  asOf: CivilDate,
  calendar: FiscalCalendar,
): Period[] {
  const holdsToday = period.start <= asOf && asOf < period.end;
  const last = periodOf(holdsToday ? asOf : addDays(period.end, -1), grain, calendar);
  if (grain !== 'day') return periodsUpTo(last, lengths[grain], calendar);
  const days = daysBetween(period.start, last.end);
  return periodsUpTo(last, days < 7 ? 31 : days, calendar);
}

/**
 * Where a series begins: its first value other than zero, as what lies before the first record
 * says nothing; 0 where there is none.
 */
export function firstKnown(values: readonly (string | null)[]): number {
  return Math.max(
    0,
    values.findIndex((value) => value !== null && Number(value) !== 0),
  );
}
