import { firstOfMonth, monthOf, yearOf, type CivilDate } from './civil-date';
import { periodsPerYear, type FiscalGrain, type MonthsCalendar } from './fiscal-calendar';

const monthsOf = (grain: FiscalGrain): number => 12 / periodsPerYear[grain];

/**
 * Which period of its grain holds `date`: fiscal year × periods per year + position from 0. The
 * fiscal year is the civil year in which it ends.
 */
export function monthsIndex(date: CivilDate, grain: FiscalGrain, calendar: MonthsCalendar): number {
  const { startMonth } = calendar;
  const month = monthOf(date);
  const endsNextYear = startMonth > 1 && month >= startMonth;
  const year = yearOf(date) + (endsNextYear ? 1 : 0);
  const monthsIn = (month - startMonth + 12) % 12;
  return Math.floor((year * 12 + monthsIn) / monthsOf(grain));
}

/** The first day of the period with an index. */
export function monthsStart(
  index: number,
  grain: FiscalGrain,
  calendar: MonthsCalendar,
): CivilDate {
  const { startMonth } = calendar;
  const startYear = startMonth > 1 ? -1 : 0;
  return firstOfMonth(startYear, startMonth + index * monthsOf(grain));
}
