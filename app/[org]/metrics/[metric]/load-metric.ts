import { notFound } from 'next/navigation';
import { loadExplanation } from '@/app/[org]/load-explanation';
import { inUsualOrder, seriesPeriods } from '@/components/metric/metric-series';
import { textOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';

/** Everything the page of one metric shows; 'nobody' for readers linked to no person. */
export async function loadMetric(org: string, id: string, query: PageQuery, search: string) {
  const trpc = await api();
  const asked = { org, period: textOf(query.period), team: textOf(query.team) };
  const frame = await trpc.board.frame(asked);
  if (frame === 'nobody') return frame;
  const metric = (await trpc.metric.list({ org })).find((each) => each.id === id);
  const variant = metric?.variants.find((each) => each.id === metric.variant);
  if (!metric || !variant) notFound();

  const team = frame.scope.teamExternalId ?? undefined;
  const period = frame.period.key;
  const keys = seriesPeriods(period, frame.periods);
  const [course] = await trpc.metric.values({ org, metrics: [id], periods: keys, team });
  const preset = course?.points.find(({ parts }) => parts.length > 0)?.parts[0]?.dimension;
  const dimensions = inUsualOrder(variant.dimensions);
  const dimension = dimensions.find((each) => each === textOf(query.by)) ?? preset ?? dimensions[0];
  const parts = dimension
    ? (await trpc.metric.values({ org, metrics: [id], periods: [period], team, by: [dimension] }))[0]
    : undefined;
  const value = await loadExplanation(
    org,
    { metric: id, period, team },
    new URLSearchParams(search),
  );
  const { allowed } = await trpc.organisation.shell({ org });
  return {
    frame,
    metric,
    course: preset || !course ? null : { answer: course, keys },
    breakdown: dimension ? { answer: parts ?? null, dimension, dimensions } : null,
    value,
    canChoose: allowed.includes('metric:configure'),
  };
}
