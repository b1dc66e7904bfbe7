import {
  dateOfDay,
  dayNumber,
  firstOfMonth,
  weekdayOf,
  yearOf,
  type CivilDate,
} from './civil-date';
import {
  periodsPerYear,
  type FiscalGrain,
  type WeekPattern,
  type WeeksCalendar,
} from './fiscal-calendar';

const WEEKS_IN_QUARTER = 13;

/** Weeks from the year's start to the start of each of its twelve months. */
const weeksBefore: Readonly<Record<WeekPattern, readonly number[]>> = {
  '4-4-5': monthStarts(4, 4),
  '4-5-4': monthStarts(4, 5),
  '5-4-4': monthStarts(5, 4),
};

function monthStarts(first: number, second: number): number[] {
  return [0, 1, 2, 3].flatMap((quarter) => {
    const start = quarter * WEEKS_IN_QUARTER;
    return [start, start + first, start + first + second];
  });
}

/**
 * The day number on which a fiscal year begins. A year is named by the civil year of the month it
 * nominally ends with: what retailers call 'fiscal 2023', to the end of January 2024, is 2024.
 */
export function weeksYearStart(year: number, calendar: WeeksCalendar): number {
  const { endMonth, weekStart, rule } = calendar;
  const monthEnd = dayNumber(firstOfMonth(year - 1, endMonth + 1)) - 1;
  const latest = rule === 'nearest' ? monthEnd + 3 : monthEnd;
  // the last day at or before `latest` after which a week begins
  const sinceWeekEnd = (weekdayOf(latest + 1) - weekStart + 7) % 7;
  return latest + 1 - sinceWeekEnd;
}

/** The fiscal year that holds a day number. */
export function weeksYear(day: number, calendar: WeeksCalendar): number {
  let year = yearOf(dateOfDay(day)) + 1;
  while (weeksYearStart(year, calendar) > day) year -= 1;
  while (weeksYearStart(year + 1, calendar) <= day) year += 1;
  return year;
}

/** Which period of its grain holds `date`: fiscal year × periods per year + position from 0. */
export function weeksIndex(date: CivilDate, grain: FiscalGrain, calendar: WeeksCalendar): number {
  const day = dayNumber(date);
  const year = weeksYear(day, calendar);
  const week = Math.floor((day - weeksYearStart(year, calendar)) / 7);
  const month = weeksBefore[calendar.pattern].findLastIndex((before) => before <= week);
  const perYear = periodsPerYear[grain];
  return year * perYear + Math.floor((month * perYear) / 12);
}

/** The first day of the period with an index. */
export function weeksStart(index: number, grain: FiscalGrain, calendar: WeeksCalendar): CivilDate {
  const perYear = periodsPerYear[grain];
  const year = Math.floor(index / perYear);
  const month = ((index - year * perYear) * 12) / perYear;
  const weeks = weeksBefore[calendar.pattern][month] ?? 0;
  return dateOfDay(weeksYearStart(year, calendar) + weeks * 7);
}
