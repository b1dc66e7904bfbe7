import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MeasurementsPage } from '@/components/entry/measurements-page';
import { api } from '@/server/api/caller';
import { gridRows, measuredNames, mostGridMetrics } from '@/server/dataset/entry/entry.schemas';

type Asked = string | string[] | undefined;

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<{ metric?: Asked; year?: Asked; rows?: Asked }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('entry.grid'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, asked] = await Promise.all([params, searchParams]);
  const chosen = [asked.metric ?? []].flat();
  const metrics = measuredNames.filter((name) => chosen.includes(name)).slice(0, mostGridMetrics);
  const rows = gridRows.find((each) => each === asked.rows) ?? 'teams';
  const year = typeof asked.year === 'string' ? asked.year : undefined;
  const grid = await (await api()).entry.grid({ org, metrics, rows, year });
  return <MeasurementsPage org={org} grid={grid} query={{ metrics, rows }} />;
}
