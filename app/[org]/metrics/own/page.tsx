import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnMetricList } from '@/components/metric/own-metric-list';
import { api } from '@/server/api/caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formula'))('list.title') };
}

export default async function Page({ params }: { params: Promise<{ org: string }> }) {
  const { org } = await params;
  const trpc = await api();
  return <OwnMetricList org={org} own={await trpc.metric.own.list({ org })} />;
}
