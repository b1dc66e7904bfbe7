import { addDays, addMonths, daysBetween, monthOf, yearOf, type CivilDate } from './civil-date';
import type { FiscalCalendar, Period } from './fiscal-calendar';

/**
 * The part of `earlier` that has elapsed when `current` stands at `asOf` (that day included).
 * Months and coarser of months calendars are shifted by date and clamped at the month's end; weeks
 * and weeks calendars go by week number and weekday. Whole when `current` is over.
 */
export function sameElapsedPart(
  current: Period,
  earlier: Period,
  asOf: CivilDate,
  calendar: FiscalCalendar,
): Period {
  const next = addDays(asOf, 1);
  if (next >= current.end) return earlier;
  const isByDate = calendar.kind === 'months' && current.grain !== 'week';
  const end = isByDate
    ? sameDate(current.start, earlier.start, next)
    : addDays(earlier.start, daysBetween(current.start, next));
  return { grain: earlier.grain, start: earlier.start, end: end < earlier.end ? end : earlier.end };
}

/** As many whole months after `earlier` as `next` is after `current`, then as many days. */
function sameDate(current: CivilDate, earlier: CivilDate, next: CivilDate): CivilDate {
  const monthsIn = (yearOf(next) - yearOf(current)) * 12 + monthOf(next) - monthOf(current);
  const daysIn = daysBetween(addMonths(current, monthsIn), next);
  const monthStart = addMonths(earlier, monthsIn);
  const monthEnd = addMonths(monthStart, 1);
  const shifted = addDays(monthStart, daysIn);
  return shifted < monthEnd ? shifted : monthEnd;
}
