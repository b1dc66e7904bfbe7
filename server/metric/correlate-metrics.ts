import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { periodKey, shiftPeriod } from '@/server/values/period';
import type { CorrelateMetrics } from './analysis.schemas';
import type { Correlated } from './engine/analysis';
import { correlation, lagged } from './engine/correlation';
import { courseGrains, coursePeriods, firstKnown, usualGrain } from './engine/course-periods';
import type { FigureAnswer } from './figure';
import { readFigures } from './read-figures';
import { todayOf, type Reader } from './reader';
import { askedPeriod, visibleScope } from './visible-request';

/** How a metric goes together with another one some periods before; said to be no cause. */
export async function correlateMetrics(input: CorrelateMetrics & Reader): Promise<Correlated> {
  return withOrg(input.org.id, (tx) => correlatedIn(tx, input, input), { isReadOnly: true });
}

/**
 * The same inside a snapshot. Left out are a period that is not over and, of each metric, what
 * lies before its first value: both would look like a fall or a rise that nobody saw.
 */
export async function correlatedIn(
  tx: TenantTransaction,
  reader: Reader,
  ask: CorrelateMetrics,
): Promise<Correlated> {
  const { org, member } = reader;
  const { metric, variant, leading, lag, filters } = ask;
  const asOf = todayOf(reader);
  const period = askedPeriod(ask.period, org);
  const grain = ask.grain ?? usualGrain(period);
  const own = coursePeriods(period, grain, asOf, org.calendar);
  const [oldest] = own;
  if (!oldest) throw new Error(`No periods: ${ask.period}`);
  const before = Array.from({ length: lag }, (_, index) =>
    shiftPeriod(oldest, index - lag, org.calendar),
  );
  const periods = [...before, ...own];
  const scope = await visibleScope(tx, org, member, ask);
  const common = { periods, scope, by: [], filters, asOf };
  const [first, second] = await readFigures(tx, org, [
    { metrics: [leading], ...common },
    { metrics: [metric], ...(variant && { variants: { [metric]: variant } }), ...common },
  ]);
  if (!first || !second) throw new Error(`No answer: ${metric}`);
  const keys = periods.map((each) => periodKey(each, org.calendar));
  const named = (answer: FigureAnswer) =>
    completeValues(answer).map((value, index) => ({ value, period: keys[index] ?? '' }));
  const pairs = lagged(named(first), named(second), lag).map(([earlier, later]) => ({
    leadingPeriod: earlier.period,
    laggingPeriod: later.period,
    leading: earlier.value,
    lagging: later.value,
  }));
  const known = pairs.filter((pair) => pair.leading !== null && pair.lagging !== null);
  return {
    grain,
    grains: courseGrains(period),
    leading: { metric: leading, unit: first.unit },
    lagging: { metric, unit: second.unit },
    lag,
    pairs: known,
    correlation: correlation(known.map((pair) => [pair.leading, pair.lagging])),
  };
}

function completeValues({ points }: FigureAnswer): (string | null)[] {
  const begins = firstKnown(points.map(({ figure }) => figure.value));
  return points.map(({ figure, isToDate }, index) =>
    isToDate || index < begins ? null : figure.value,
  );
}
