import { DomainError } from '@/server/platform/domain-error';
import type { CivilDate } from '@/server/values/civil-date';
import {
  parsePeriodKey,
  periodKey,
  periodOf,
  shiftPeriod,
  type FiscalCalendar,
  type Period,
} from '@/server/values/period';

export interface GridMonth {
  readonly key: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** The fiscal year of a key, or that of `asOf`. Throws for a key of anything else. */
export function gridYear(
  key: string | undefined,
  asOf: CivilDate,
  calendar: FiscalCalendar,
): Period {
  if (key === undefined) return periodOf(asOf, 'year', calendar);
  const year = parsePeriodKey(key, calendar);
  if (year?.grain !== 'year') {
    throw new DomainError('invalid', 'entry.errors.year', { year: key }, 'year');
  }
  return year;
}

/** The twelve fiscal months of a year. */
export function monthsOf(year: Period, calendar: FiscalCalendar): GridMonth[] {
  const first = periodOf(year.start, 'month', calendar);
  return Array.from({ length: 12 }, (_, index) => {
    const month = shiftPeriod(first, index, calendar);
    return { key: periodKey(month, calendar), start: month.start, end: month.end };
  });
}

/** The fiscal month of a key. Throws for a key of anything else. */
export function monthOfKey(key: string, calendar: FiscalCalendar): GridMonth {
  const month = parsePeriodKey(key, calendar);
  if (month?.grain !== 'month') {
    throw new DomainError('invalid', 'entry.errors.month', { month: key });
  }
  return { key, start: month.start, end: month.end };
}
