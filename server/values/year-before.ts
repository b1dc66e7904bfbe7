import { addDays, addMonths, dayNumber, daysBetween, type CivilDate } from './civil-date';
import {
  periodsPerYear,
  type FiscalCalendar,
  type Period,
  type YearComparison,
} from './fiscal-calendar';
import { dayPeriod, shiftPeriod } from './period-of';
import { startOfWeekNumber, weekNumber, weekStartOf } from './week';

const DAYS_IN_52_WEEKS = 364;

/** Both ends of a run of days, moved by `shift` as days that belong to it. */
function shiftedRun({ start, end }: Period, shift: (day: CivilDate) => CivilDate): Period {
  return { grain: 'day', start: shift(start), end: addDays(shift(addDays(end, -1)), 1) };
}

/**
 * The same period one year earlier, null where a 53rd week compares with nothing. Months calendars
 * shift months and coarser by date; days too unless restated, 29 February to the 28th. As the
 * calendar says unless `comparison` does.
 */
export function yearBefore(
  period: Period,
  calendar: FiscalCalendar,
  comparison: YearComparison = comparisonOf(calendar),
): Period | null {
  const { grain } = period;
  if (grain !== 'day' && grain !== 'week') {
    return fiscalYearBefore(period, periodsPerYear[grain], calendar, comparison);
  }
  const day = dayNumber(period.start);
  if (comparison === 'restated') {
    if (grain === 'week') return dayPeriod(grain, day - DAYS_IN_52_WEEKS);
    return shiftedRun(period, (date) => addDays(date, -DAYS_IN_52_WEEKS));
  }
  if (grain === 'day' && calendar.kind === 'months') {
    return shiftedRun(period, (date) => addMonths(date, -12));
  }
  const weekStart = weekStartOf(day, calendar);
  const { year, number } = weekNumber(weekStart, calendar);
  const before = startOfWeekNumber(year - 1, number, calendar);
  if (before === null) return null;
  const { start } = dayPeriod(grain, before + day - weekStart);
  return { grain, start, end: addDays(start, daysBetween(period.start, period.end)) };
}

const comparisonOf = (calendar: FiscalCalendar): YearComparison =>
  calendar.kind === 'weeks' ? calendar.comparison : 'unrestated';

function fiscalYearBefore(
  period: Period,
  perYear: number,
  calendar: FiscalCalendar,
  comparison: YearComparison,
): Period {
  if (calendar.kind === 'weeks' && comparison === 'restated') {
    const shifted = (date: CivilDate) => addDays(date, -DAYS_IN_52_WEEKS);
    return { grain: period.grain, start: shifted(period.start), end: shifted(period.end) };
  }
  const before = shiftPeriod(period, -perYear, calendar);
  if (calendar.kind === 'months') return before;
  const end = addDays(before.start, daysBetween(period.start, period.end));
  return end < before.end ? { ...before, end } : before;
}
