import { addDays, daysBetween, type CivilDate } from '@/server/values/civil-date';
import {
  periodOf,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
  type FiscalCalendar,
  type Period,
} from '@/server/values/period';
import type { WindowKind } from './catalogue/expression';
import type { Timing } from './catalogue/family';

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
      return sameElapsedPart(period, shiftPeriod(period, -1), asOf);
    case 'yearBefore':
      return sameElapsedPart(period, yearBefore(period), asOf);
    case 'fiscalToDate':
      return { grain: 'year', start: year.start, end: period.end };
    case 'previousFiscalToDate': {
      const before = yearBefore(period);
      const { end } = sameElapsedPart(period, before, asOf);
      return { grain: 'year', start: yearBefore(year).start, end };
    }
    case 'previousFiscalYear':
      return yearBefore(year);
  }
}

/** The days that a measure of this timing is taken over for a figure's period. */
export function windowOf(kind: WindowKind, timing: Timing, context: WindowContext): Window {
  const { start, end } = periodOfKind(kind, context);
  const today = addDays(context.asOf, 1);
  if (timing === 'snapshot') {
    const cut = kind === 'periodStart' ? start : end;
    return { start: earlier(cut, today), end: earlier(cut, today), isNow: cut > context.asOf };
  }
  if (timing === 'employment') {
    const elapsed = earlier(end, today);
    return { start: earlier(start, elapsed), end: elapsed, isNow: false };
  }
  return { start, end, isNow: false };
}

/** The days of a period that have elapsed at the end of `asOf`. */
export function elapsedDaysOf(period: Period, asOf: CivilDate): number {
  return Math.max(0, daysBetween(period.start, earlier(period.end, addDays(asOf, 1))));
}

/** A window as a key of maps. */
export function windowKey(window: Window): string {
  return `${window.start}|${window.end}|${window.isNow ? 'now' : ''}`;
}
