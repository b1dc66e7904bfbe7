import { MAX_POINTS } from '@/server/metric/metric.public';
import { addDays, type CivilDate } from '@/server/values/civil-date';
import {
  grains,
  periodKey,
  periodOf,
  shiftPeriod,
  type FiscalCalendar,
  type Grain,
  type Period,
} from '@/server/values/period';
import { invalidRequest } from '../rest-error';

export type AskedGrain = Grain | 'total';
export const askedGrains: readonly AskedGrain[] = [...grains, 'total'];

/** The one period [from, to): a fiscal one where its days are exactly those, else a run of days. */
function wholeRange(from: CivilDate, to: CivilDate, calendar: FiscalCalendar): Period {
  const fiscal = [...grains]
    .reverse()
    .map((grain) => periodOf(from, grain, calendar))
    .find(({ start, end }) => start === from && end === to);
  return fiscal ?? { grain: 'day', start: from, end: to };
}

/**
 * All periods of a grain that overlap [from, to), oldest first; for 'total' the range itself.
 * Throws 422 where there are more than a request may have for so many metrics.
 */
export function askedPeriods(
  grain: AskedGrain,
  from: CivilDate,
  to: CivilDate,
  calendar: FiscalCalendar,
  metricCount: number,
): Period[] {
  if (grain === 'total') return [wholeRange(from, to, calendar)];
  const periods: Period[] = [];
  const last = addDays(to, -1);
  for (
    let period = periodOf(from, grain, calendar);
    period.start <= last;
    period = shiftPeriod(period, 1, calendar)
  ) {
    periods.push(period);
    if (periods.length * metricCount > MAX_POINTS) {
      const params = { limit: MAX_POINTS };
      throw invalidRequest([{ path: 'grain', code: 'metric.errors.tooManyPoints', params }]);
    }
  }
  return periods;
}

/** The period's name on the machine interface: its key, or its first and last day. */
export function periodLabel(grain: AskedGrain, period: Period, calendar: FiscalCalendar): string {
  if (grain !== 'total') return periodKey(period, calendar);
  return `${period.start}/${addDays(period.end, -1)}`;
}
