import { dateOfDay, dayNumber, firstOfMonth, weekdayOf, yearOf } from './civil-date';
import type { FiscalCalendar } from './fiscal-calendar';
import { weeksYear, weeksYearStart } from './weeks-calendar';

/** The day number on which the week that holds `day` begins. */
export function weekStartOf(day: number, { weekStart }: FiscalCalendar): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7);
}

/**
 * The day number on which a year's first week begins: of the fiscal year in weeks calendars; in
 * months calendars of the civil year, by the week that holds 4 January (ISO 8601 from Monday).
 */
export function firstWeekStart(year: number, calendar: FiscalCalendar): number {
  if (calendar.kind === 'weeks') return weeksYearStart(year, calendar);
  return weekStartOf(dayNumber(firstOfMonth(year, 1)) + 3, calendar);
}

/** The year that the week beginning on `start` belongs to, and its number there from 1. */
export function weekNumber(
  start: number,
  calendar: FiscalCalendar,
): { year: number; number: number } {
  const year =
    calendar.kind === 'weeks' ? weeksYear(start, calendar) : yearOf(dateOfDay(start + 3));
  return { year, number: (start - firstWeekStart(year, calendar)) / 7 + 1 };
}

/** The day number on which a numbered week begins; null for a 53rd week that the year hasn't. */
export function startOfWeekNumber(
  year: number,
  number: number,
  calendar: FiscalCalendar,
): number | null {
  const start = firstWeekStart(year, calendar) + (number - 1) * 7;
  return number >= 1 && start < firstWeekStart(year + 1, calendar) ? start : null;
}
