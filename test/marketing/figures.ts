import { readFigures, type Dimension, type Figure, type Part } from '@/server/metric/metric.public';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, parsePeriodKey, type Period } from '@/server/values/period';

export interface Ask {
  readonly metric: string;
  /** a calendar year, quarter or month; all three years where there is none */
  readonly period?: string;
  readonly variant?: string;
  readonly by?: Dimension;
  readonly filters?: readonly Part[];
}

// a run of days, like any range that is no period of the calendar
const everything: Period = {
  grain: 'day',
  start: civilDate('2019-01-01'),
  end: civilDate('2022-01-01'),
};

function periodOf(key: string | undefined): Period {
  const period = key === undefined ? everything : parsePeriodKey(key, civilCalendar);
  if (!period) throw new Error(`No period: ${key ?? ''}`);
  return period;
}

/** One metric of the shop's organisation: part → figure. */
export async function ask(org: Organisation, request: Ask): Promise<Map<string | null, Figure>> {
  const { metric, period, variant, by, filters } = request;
  const [answer] = await withOrg(
    org.id,
    (tx) =>
      readFigures(tx, org, [
        {
          metrics: [metric],
          variants: variant ? { [metric]: variant } : {},
          periods: [periodOf(period)],
          scope: { kind: 'organisation' },
          by: by ? [by] : [],
          filters,
          asOf: civilDate('2021-12-31'),
        },
      ]),
    { isReadOnly: true },
  );
  return new Map(
    (answer?.points ?? []).map(({ parts: [part], figure }) => [
      part?.label ?? part?.key ?? null,
      figure,
    ]),
  );
}
