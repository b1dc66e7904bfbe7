import { findMetrics } from '@/components/metric/find-metrics';
import { textOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';

/** In a longer list only what stands ready has its value; the others take a scan of the records. */
const MOST_COMPUTED = 40;

/** The metrics that a search finds, with the values of those that have any records. */
export async function loadCatalogue(org: string, query: PageQuery) {
  const trpc = await api();
  const frame = await trpc.board.frame({
    org,
    period: textOf(query.period),
    team: textOf(query.team),
  });
  if (frame === 'nobody') return frame;
  const chosen = {
    find: textOf(query.find),
    family: textOf(query.family),
    kind: textOf(query.kind),
    audience: textOf(query.audience),
    data: textOf(query.data),
  };
  const metrics = await trpc.metric.list({ org });
  const found = findMetrics(metrics, chosen);
  const isShort = found.length <= MOST_COMPUTED;
  const valued = found.filter(
    (metric) => metric.isDataAvailable && !metric.presetDimension && (isShort || metric.isBucketed),
  );
  const answers =
    valued.length > 0
      ? await trpc.metric.values({
          org,
          metrics: valued.map(({ id }) => id),
          periods: [frame.period.key],
          team: frame.scope.teamExternalId ?? undefined,
        })
      : [];
  const { allowed } = await trpc.organisation.shell({ org });
  return {
    frame,
    count: metrics.length,
    found,
    answers,
    chosen,
    ownHref: allowed.includes('metric:configure') ? `/${org}/metrics/own` : null,
    importHref: allowed.includes('import:run') ? `/${org}/data/import` : null,
  };
}
