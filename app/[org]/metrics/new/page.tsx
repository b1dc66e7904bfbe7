import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { OwnMetricPage } from '@/components/metric/own-metric-page';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formula'))('form.newTitle') };
}

export default async function Page({ params }: { params: Promise<{ org: string }> }) {
  const { org } = await params;
  const { org: settings, allowed } = await shellOf(org);
  if (!allowed.includes('metric:configure')) notFound();
  return <OwnMetricPage org={org} settings={settings} />;
}
