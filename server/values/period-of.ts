import { addDays, dateOfDay, dayNumber, daysBetween, type CivilDate } from './civil-date';
import {
  periodsPerYear,
  type FiscalCalendar,
  type FiscalGrain,
  type Grain,
  type Period,
} from './fiscal-calendar';
import { monthsIndex, monthsStart } from './months-calendar';
import { weekStartOf } from './week';
import { weeksIndex, weeksStart } from './weeks-calendar';

/** Which fiscal period holds `date`: fiscal year × periods per year + position from 0. */
export function fiscalIndex(date: CivilDate, grain: FiscalGrain, calendar: FiscalCalendar): number {
  if (calendar.kind === 'months') return monthsIndex(date, grain, calendar);
  return weeksIndex(date, grain, calendar);
}

/** The fiscal period of an index. */
export function fiscalPeriod(index: number, grain: FiscalGrain, calendar: FiscalCalendar): Period {
  const start = (at: number) =>
    calendar.kind === 'months' ? monthsStart(at, grain, calendar) : weeksStart(at, grain, calendar);
  return { grain, start: start(index), end: start(index + 1) };
}

/** The day or week that begins on a day number. */
export function dayPeriod(grain: 'day' | 'week', start: number): Period {
  const days = grain === 'day' ? 1 : 7;
  return { grain, start: dateOfDay(start), end: dateOfDay(start + days) };
}

/** The fiscal period of a grain that holds `date`. */
export function periodOf(date: CivilDate, grain: Grain, calendar: FiscalCalendar): Period {
  if (grain === 'day') return dayPeriod(grain, dayNumber(date));
  if (grain === 'week') return dayPeriod(grain, weekStartOf(dayNumber(date), calendar));
  return fiscalPeriod(fiscalIndex(date, grain, calendar), grain, calendar);
}

/**
 * The period `count` periods later (earlier when negative) of the same grain; a run of days moves by
 * its own length.
 */
export function shiftPeriod(
  { grain, start, end }: Period,
  count: number,
  calendar: FiscalCalendar,
): Period {
  if (grain === 'day') {
    const days = count * daysBetween(start, end);
    return { grain, start: addDays(start, days), end: addDays(end, days) };
  }
  if (grain === 'week') return dayPeriod(grain, dayNumber(start) + count * 7);
  return fiscalPeriod(fiscalIndex(start, grain, calendar) + count, grain, calendar);
}

/** Consecutive periods of one grain that end with `last`, oldest first. */
export function periodsUpTo(last: Period, count: number, calendar: FiscalCalendar): Period[] {
  return Array.from({ length: count }, (_, index) =>
    shiftPeriod(last, index - count + 1, calendar),
  );
}

/** The fiscal year's name and the period's place in it from 1; weeks have their own numbering. */
export function fiscalNumber(
  start: CivilDate,
  grain: FiscalGrain,
  calendar: FiscalCalendar,
): { year: number; number: number } {
  const index = fiscalIndex(start, grain, calendar);
  const year = Math.floor(index / periodsPerYear[grain]);
  return { year, number: index - year * periodsPerYear[grain] + 1 };
}
