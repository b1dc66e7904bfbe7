import { addDays, daysBetween, type CivilDate } from '@/server/values/civil-date';
import {
  periodOf,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
  type FiscalCalendar,
  type Period,
} from '@/server/values/period';
import { BEGINNING } from './beginning';
import type { WindowKind } from './catalogue/expression';
import type { Timing } from './catalogue/definition';
import { Decimal } from '@/server/values/decimal';

/**
 * The days [start, end) that a measure is taken over. A snapshot is the state at the end of the
 * day before `end`; `isNow` adds what has no date but is so now.
 */
export interface Window {
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly isNow: boolean;
}

export interface WindowContext {
  readonly period: Period;
  readonly asOf: CivilDate;
  readonly calendar: FiscalCalendar;
}

const earlier = (left: CivilDate, right: CivilDate): CivilDate => (left < right ? left : right);

function periodOfKind(kind: WindowKind, { period, asOf, calendar }: WindowContext): Period {
  const year = periodOf(period.start, 'year', calendar);
  switch (kind) {
    case 'period':
    case 'periodStart':
      return period;
    case 'previousPeriod':
      return sameElapsedPart(period, shiftPeriod(period, -1, calendar), asOf, calendar);
    case 'yearBefore': {
      const before = yearBefore(period, calendar);
      // a 53rd week has none: no days
      if (before === null) return { ...period, end: period.start };
      return sameElapsedPart(period, before, asOf, calendar);
    }
    case 'fiscalToDate':
      return { grain: 'year', start: year.start, end: period.end };
    case 'previousFiscalToDate': {
      const lastYear = shiftPeriod(year, -1, calendar);
      const before = yearBefore(period, calendar);
      const { end } = before ? sameElapsedPart(period, before, asOf, calendar) : lastYear;
      return { grain: 'year', start: lastYear.start, end };
    }
    case 'previousFiscalYear':
      return shiftPeriod(year, -1, calendar);
    case 'throughEnd':
      return { ...period, start: BEGINNING };
    case 'beforeStart':
      return { ...period, start: BEGINNING, end: period.start };
    case 'lastThreeMonths':
      return lastMonths(3, period, calendar);
    case 'lastTwelveMonths':
      return lastMonths(12, period, calendar);
    case 'lastMonth':
      return monthBack(0, period, calendar);
    case 'monthBeforeLast':
      return monthBack(1, period, calendar);
    case 'twoMonthsBeforeLast':
      return monthBack(2, period, calendar);
    case 'halfYearLater':
      return daysLater(184, period);
    case 'nineMonthsLater':
      return daysLater(276, period);
  }
}

/** The fiscal months up to the one in which the period ends. */
function lastMonths(count: number, { grain, end }: Period, calendar: FiscalCalendar): Period {
  const last = periodOf(addDays(end, -1), 'month', calendar);
  return { grain, start: shiftPeriod(last, 1 - count, calendar).start, end };
}

/** The fiscal month in which the period ends, or one before it; the last one ends with the period. */
function monthBack(count: number, { end }: Period, calendar: FiscalCalendar): Period {
  const last = periodOf(addDays(end, -1), 'month', calendar);
  return count === 0 ? { ...last, end } : shiftPeriod(last, -count, calendar);
}

// in days, so that each day of the period has one of its own later
function daysLater(count: number, { grain, start, end }: Period): Period {
  return { grain, start: addDays(start, count), end: addDays(end, count) };
}

/**
 * The days that a measure of this timing is taken over for a figure's period; `isToEnd` keeps the
 * days of a windowed period that are still to come.
 */
export function windowOf(
  kind: WindowKind,
  timing: Timing,
  context: WindowContext,
  isToEnd = false,
): Window {
  const { start, end } = periodOfKind(kind, context);
  const today = addDays(context.asOf, 1);
  switch (timing) {
    case 'snapshot': {
      const cut = kind === 'periodStart' || kind === 'beforeStart' ? start : end;
      return { start: earlier(cut, today), end: earlier(cut, today), isNow: cut > context.asOf };
    }
    case 'employment':
    case 'windowed': {
      if (isToEnd) return { start, end, isNow: false };
      const elapsed = earlier(end, today);
      return { start: earlier(start, elapsed), end: elapsed, isNow: false };
    }
    case 'flow':
    case 'whole': {
      // what is planned for later doesn't belong to a state of today
      const isToDate = start === BEGINNING && end > today;
      return { start, end: isToDate ? today : end, isNow: false };
    }
  }
}

/** The days of a period that have elapsed at the end of `asOf`. */
export function elapsedDaysOf(period: Period, asOf: CivilDate): number {
  return Math.max(0, daysBetween(period.start, earlier(period.end, addDays(asOf, 1))));
}

/** A period's length in months: by its grain, else its days ÷ 30.4. */
export function monthsOf({ grain, start, end }: Period): Decimal {
  if (grain !== 'day' && grain !== 'week' && grain in monthsPerGrain) {
    return new Decimal(monthsPerGrain[grain]);
  }
  return new Decimal(daysBetween(start, end)).div('30.4');
}

const monthsPerGrain = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** A window as a key of maps. */
export function windowKey(window: Window): string {
  return `${window.start}|${window.end}|${window.isNow ? 'now' : ''}`;
}
