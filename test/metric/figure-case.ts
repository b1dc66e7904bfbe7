import { readFigures } from '@/server/metric/read-figures';
import type { Dimension, Figure, Part } from '@/server/metric/engine/figure';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { periodOf, type Grain } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';

/** One figure of a metric with what it must be. */
export interface FigureCase {
  readonly metric: string;
  readonly variant?: string;
  /** a day in the period; its grain is the month unless it is said */
  readonly on?: string;
  readonly grain?: Grain;
  readonly scope?: Scope;
  readonly by?: readonly Dimension[];
  /** the keys of the part, where it is broken down */
  readonly part?: readonly (string | null)[];
  readonly filters?: readonly Part[];
  readonly value: string | null;
  readonly reason?: string;
  readonly numerator?: string;
  readonly denominator?: string;
}

/** The figure of a case as it is read, with the keys of the case: what a test compares. */
export async function figureOfCase(
  org: Organisation,
  each: FigureCase,
  defaultDay: string,
  asOf: string,
): Promise<Partial<Figure>> {
  const { metric, variant, grain = 'month', scope = { kind: 'organisation' } } = each;
  const period = periodOf(civilDate(each.on ?? defaultDay), grain, org.calendar);
  const [answer] = await withOrg(
    org.id,
    (tx) =>
      readFigures(tx, org, [
        {
          metrics: [metric],
          ...(variant !== undefined && { variants: { [metric]: variant } }),
          periods: [period],
          scope,
          by: each.by ?? [],
          filters: each.filters ?? [],
          asOf: civilDate(asOf),
        },
      ]),
    { isReadOnly: true },
  );
  const wanted = JSON.stringify(each.part ?? []);
  const point = answer?.points.find(({ parts }) => {
    return !each.by || JSON.stringify(parts.map(({ key }) => key)) === wanted;
  });
  const figure = point?.figure ?? { value: 'no such part' };
  return {
    value: figure.value,
    ...(each.reason !== undefined && { reason: figure.reason }),
    ...(each.numerator !== undefined && { numerator: figure.numerator }),
    ...(each.denominator !== undefined && { denominator: figure.denominator }),
  };
}

/** What a case must be, with the same keys. */
export function expectedOfCase({ value, reason, numerator, denominator }: FigureCase) {
  return {
    value,
    ...(reason !== undefined && { reason }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
}
