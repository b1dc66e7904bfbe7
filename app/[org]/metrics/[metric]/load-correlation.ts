import { textOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';
import { lags, type CorrelateMetrics, type ReadCourse } from '@/server/metric/analysis.schemas';
import type { ListedMetric } from '@/server/metric/list-metrics';

/** The metrics that one may be paired with, and the correlation that the address asks for. */
export async function loadCorrelation(
  org: string,
  metrics: readonly ListedMetric[],
  metric: ListedMetric,
  query: PageQuery,
  ask: ReadCourse,
) {
  if (metric.presetDimension) return null;
  const others = metrics.filter(
    ({ kind, isDataAvailable, presetDimension }) =>
      kind !== metric.kind && isDataAvailable && presetDimension === null,
  );
  if (others.length === 0 || !metric.isDataAvailable) return null;
  const pair = others.find(({ id }) => id === textOf(query.pair));
  if (!pair) return { others, pair: undefined, correlated: null, ask: null };
  const lag = lags.find((each) => String(each) === textOf(query.lag)) ?? 0;
  const [leading, lagging] = metric.kind === 'leading' ? [metric, pair] : [pair, metric];
  const asked: CorrelateMetrics = { ...ask, metric: lagging.id, leading: leading.id, lag };
  const trpc = await api();
  const correlated = await trpc.metric.correlate({ org, ...asked });
  return { others, pair: pair.id, correlated, ask: asked };
}
