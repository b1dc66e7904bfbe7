import { firstOfMonth, type CivilDate } from '@/server/values/civil-date';
import {
  numberOf,
  periodOf,
  shiftPeriod,
  type FiscalCalendar,
  type Grain,
  type Period,
} from '@/server/values/period';

/** Days are left out: they are the same in every calendar. */
export const keptGrains = ['week', 'month', 'quarter', 'half', 'year'] as const satisfies Grain[];

export interface NumberedPeriod extends Period {
  readonly year: number;
  readonly number: number;
}

/** Every period of the years `from` to `to` (both included), as they are named in the calendar. */
export function fiscalPeriodsOf(
  calendar: FiscalCalendar,
  from: number,
  to: number,
): NumberedPeriod[] {
  return keptGrains.flatMap((grain) => {
    const periods: NumberedPeriod[] = [];
    // a year may begin almost a year before the civil one that names it
    let period = periodOf(firstOfMonth(from - 1, 1), grain, calendar);
    for (;;) {
      const { year, number } = numberOf(period, calendar);
      if (year > to) return periods;
      if (year >= from) periods.push({ ...period, year, number });
      period = shiftPeriod(period, 1, calendar);
    }
  });
}

/** The names of the fiscal years that hold two days. */
export function fiscalYearsOf(
  calendar: FiscalCalendar,
  first: CivilDate,
  last: CivilDate,
): { from: number; to: number } {
  const yearOf = (day: CivilDate) => numberOf(periodOf(day, 'year', calendar), calendar).year;
  return { from: yearOf(first), to: yearOf(last) };
}
