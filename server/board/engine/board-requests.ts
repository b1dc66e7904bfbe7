import type { FigureRequest } from '@/server/metric/engine/figure.public';
import type { CivilDate } from '@/server/values/civil-date';
import {
  periodOf,
  periodsUpTo,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
  type FiscalCalendar,
  type Period,
} from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { addDays } from '@/server/values/civil-date';

/** The board's tiles in reading order: what was earned, how well, and what comes. */
export const tileMetrics = [
  'gross_revenue',
  'deals_won',
  'win_rate',
  'average_deal_size',
  'sales_cycle_length',
  'pipeline_value',
  'opportunities_created',
  'new_customers',
  'sales_velocity',
] as const;

export const standingMetrics = ['gross_revenue', 'deals_won', 'win_rate'] as const;

const TREND_MONTHS = 13;

/** The periods that a board compares; the earlier ones cut to the same elapsed part. */
export interface BoardPeriods {
  readonly current: Period;
  readonly previous: Period;
  /** null for a 53rd week, which the year before has not */
  readonly yearBefore: Period | null;
  /** thirteen months up to the period's last one, oldest first */
  readonly months: readonly Period[];
  /** the same months one year earlier */
  readonly monthsBefore: readonly (Period | null)[];
}

export function boardPeriods(
  current: Period,
  asOf: CivilDate,
  calendar: FiscalCalendar,
): BoardPeriods {
  const lastDay = addDays(current.end, -1);
  const until = asOf >= current.start && asOf < lastDay ? asOf : lastDay;
  const months = periodsUpTo(periodOf(until, 'month', calendar), TREND_MONTHS, calendar);
  const before = yearBefore(current, calendar);
  // a year has one period before it, compared week by week where years have 52 or 53
  const previous = current.grain === 'year' ? before : shiftPeriod(current, -1, calendar);
  const elapsed = (earlier: Period) => sameElapsedPart(current, earlier, asOf, calendar);
  return {
    current,
    previous: elapsed(previous ?? shiftPeriod(current, -1, calendar)),
    yearBefore: before && elapsed(before),
    months,
    monthsBefore: months.map((month) => yearBefore(month, calendar)),
  };
}

const present = (periods: readonly (Period | null)[]): Period[] =>
  periods.filter((period) => period !== null);

export type BoardRequestName =
  'tiles' | 'monthsBefore' | 'products' | 'stages' | 'people' | `team:${string}`;

/** Everything a board shows, as requests to the metric engine by name. */
export function boardRequests(
  periods: BoardPeriods,
  scope: Scope,
  standings: { scope: Scope; teamIds: readonly string[] },
  asOf: CivilDate,
): Map<BoardRequestName, FigureRequest> {
  const compared = [periods.current, periods.previous];
  const requests = new Map<BoardRequestName, FigureRequest>([
    [
      'tiles',
      {
        metrics: tileMetrics,
        periods: [...compared, ...present([periods.yearBefore]), ...periods.months],
        scope,
        asOf,
      },
    ],
    [
      'monthsBefore',
      { metrics: ['gross_revenue'], periods: present(periods.monthsBefore), scope, asOf },
    ],
    [
      'products',
      { metrics: ['gross_revenue'], periods: [periods.current], scope, by: ['product'], asOf },
    ],
    [
      'stages',
      {
        metrics: ['pipeline_value', 'pipeline_by_stage'],
        periods: [periods.current],
        scope,
        by: ['stage'],
        asOf,
      },
    ],
    [
      'people',
      {
        metrics: standingMetrics,
        periods: compared,
        scope: standings.scope,
        by: ['person'],
        asOf,
      },
    ],
  ]);
  for (const id of standings.teamIds) {
    requests.set(`team:${id}`, {
      metrics: standingMetrics,
      periods: compared,
      scope: { kind: 'team', id },
      asOf,
    });
  }
  return requests;
}
