import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ExplanationOf } from '@/app/[org]/explanation';
import { Unlinked } from '@/components/board/unlinked';
import { CataloguePage } from '@/components/metric/catalogue-page';
import { searchOf, textOf, type PageQuery } from '@/components/metric/page-query';
import { api } from '@/server/api/caller';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<PageQuery>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('explanation.catalogue'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, query, trpc] = await Promise.all([params, searchParams, api()]);
  const frame = await trpc.board.frame({
    org,
    period: textOf(query.period),
    team: textOf(query.team),
  });
  if (frame === 'nobody') return <Unlinked />;
  const { period, scope, isFiscal } = frame;
  const team = scope.teamExternalId;
  const metrics = await trpc.metric.list({ org });
  const answers = await trpc.metric.values({
    org,
    metrics: metrics.map(({ id }) => id),
    periods: [period.key],
    team: team ?? undefined,
  });
  const address = { path: `/${org}/metrics`, search: searchOf(query) };
  const chosen = {
    find: textOf(query.find),
    family: textOf(query.family),
    kind: textOf(query.kind),
  };
  const page = () => Promise.resolve({ period: period.key, team, name: scope.name, isFiscal });
  return (
    <>
      <CataloguePage
        metrics={metrics}
        frame={frame}
        answers={answers}
        chosen={chosen}
        {...address}
      />
      <ExplanationOf org={org} {...address} page={page} />
    </>
  );
}
