import { civilDate, type CivilDate } from '@/server/values/civil-date';
import {
  periodOf,
  periodsUpTo,
  shiftPeriod,
  type FiscalCalendar,
  type Grain,
  type Period,
} from '@/server/values/period';

export type Window =
  { readonly last: number } | { readonly from: string; readonly to: string | null };

/**
 * The periods of a grain that a window holds on the day `asOf`, oldest first: the last ones up to the
 * one of that day, or all that overlap a range of days (both included; open: up to `asOf`). No more
 * than `most` + 1 are made, so that a caller can refuse what is too long.
 */
export function feedPeriods(
  window: Window,
  grain: Grain,
  asOf: CivilDate,
  calendar: FiscalCalendar,
  most: number,
): Period[] {
  if ('last' in window) {
    return periodsUpTo(periodOf(asOf, grain, calendar), Math.min(window.last, most + 1), calendar);
  }
  const last = window.to === null ? asOf : civilDate(window.to);
  const periods: Period[] = [];
  for (
    let period = periodOf(civilDate(window.from), grain, calendar);
    period.start <= last && periods.length <= most;
    period = shiftPeriod(period, 1, calendar)
  ) {
    periods.push(period);
  }
  return periods;
}
