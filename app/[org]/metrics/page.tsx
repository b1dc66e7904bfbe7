import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ExplanationOf } from '@/app/[org]/explanation';
import { Unlinked } from '@/components/board/unlinked';
import { CataloguePage } from '@/components/metric/catalogue-page';
import { searchOf, type PageQuery } from '@/components/metric/page-query';
import { loadCatalogue } from './load-catalogue';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<PageQuery>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('explanation.catalogue'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, query] = await Promise.all([params, searchParams]);
  const loaded = await loadCatalogue(org, query);
  if (loaded === 'nobody') return <Unlinked />;
  const { period, scope, isFiscal } = loaded.frame;
  const address = { path: `/${org}/metrics`, search: searchOf(query) };
  const page = () =>
    Promise.resolve({
      period: period.key,
      team: scope.teamExternalId,
      name: scope.name,
      isFiscal,
    });
  return (
    <>
      <CataloguePage org={org} {...loaded} {...address} />
      <ExplanationOf org={org} {...address} page={page} />
    </>
  );
}
