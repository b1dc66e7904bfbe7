import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OwnMetricPage } from '@/components/metric/own-metric-page';
import { ownMetricSchema } from '@/server/metric/own-metric.schemas';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

interface Props {
  params: Promise<{ org: string; metric: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formula'))('list.edit') };
}

export default async function Page({ params }: Props) {
  const { org, metric } = await params;
  // the catalogue's metrics are nobody's to change
  if (!ownMetricSchema.safeParse({ metric }).success) notFound();
  const trpc = await api();
  const [{ org: settings }, history] = await Promise.all([
    shellOf(org),
    trpc.metric.own.read({ org, metric }),
  ]);
  if (history.isArchived) notFound();
  return <OwnMetricPage org={org} settings={settings} history={history} />;
}
