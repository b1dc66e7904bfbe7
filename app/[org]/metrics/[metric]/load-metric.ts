import { notFound } from 'next/navigation';
import { loadExplanation } from '@/app/[org]/load-explanation';
import { inUsualOrder } from '@/components/metric/dimension-order';
import { textOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';
import { grains } from '@/server/values/period';
import { loadComparison } from './load-comparison';
import { loadCorrelation } from './load-correlation';

/** Everything the page of one metric shows; 'nobody' for readers linked to no person. */
export async function loadMetric(org: string, id: string, query: PageQuery, search: string) {
  const trpc = await api();
  const asked = { org, period: textOf(query.period), team: textOf(query.team) };
  const frame = await trpc.board.frame(asked);
  if (frame === 'nobody') return frame;
  const metrics = await trpc.metric.list({ org });
  const metric = metrics.find((each) => each.id === id);
  const variant = metric?.variants.find((each) => each.id === metric.variant);
  if (!metric || !variant) notFound();

  const team = frame.scope.teamExternalId ?? undefined;
  const period = frame.period.key;
  const grain = grains.find((each) => each === textOf(query.over));
  const ask = { metric: id, period, team };
  const preset = metric.presetDimension;
  const hasData = metric.isDataAvailable;
  const course = preset || !hasData ? null : await trpc.metric.course({ org, ...ask, grain });
  const dimensions = inUsualOrder(variant.dimensions);
  const dimension = dimensions.find((each) => each === textOf(query.by)) ?? preset ?? dimensions[0];
  const second = dimensions.find((each) => each === textOf(query.and) && each !== dimension);
  const breakdown =
    dimension && hasData
      ? await trpc.metric.breakdown({ org, ...ask, by: second ? [dimension, second] : [dimension] })
      : null;
  const value = await loadExplanation(org, ask, new URLSearchParams(search));
  const { allowed } = await trpc.organisation.shell({ org });
  const comparable = breakdown && { breakdown, frame, query, ask: { ...ask, grain } };
  return {
    frame,
    metric,
    course: course && { course, ask },
    breakdown: breakdown && { breakdown, ask, dimensions },
    comparison: comparable && (await loadComparison(org, comparable)),
    correlation: await loadCorrelation(org, metrics, metric, query, { ...ask, grain }),
    value,
    freshness: await trpc.metric.freshness({ org, metrics: [id] }),
    canChoose: allowed.includes('metric:configure'),
    importHref: allowed.includes('import:run') ? `/${org}/data/import` : null,
  };
}
