import { ExplanationOf } from '@/app/[org]/explanation';
import { Unlinked } from '@/components/board/unlinked';
import { MetricPage } from '@/components/metric/metric-page';
import { searchOf, type PageQuery } from '@/components/metric/page-query';
import { loadMetric } from './load-metric';

interface Props {
  params: Promise<{ org: string; metric: string }>;
  searchParams: Promise<PageQuery>;
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org, metric: id }, query] = await Promise.all([params, searchParams]);
  const address = { path: `/${org}/metrics/${id}`, search: searchOf(query) };
  const loaded = await loadMetric(org, id, query, address.search);
  if (loaded === 'nobody') return <Unlinked />;
  const { period, scope, isFiscal } = loaded.frame;
  const page = () =>
    Promise.resolve({
      period: period.key,
      team: scope.teamExternalId,
      name: scope.name,
      isFiscal,
    });
  return (
    <>
      <MetricPage org={org} {...address} {...loaded} />
      <ExplanationOf org={org} {...address} page={page} />
    </>
  );
}
