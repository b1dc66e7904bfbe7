import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportPage } from '@/components/dataset/import-page';
import { api } from '@/server/api/caller';

interface Props {
  params: Promise<{ org: string; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dataset'))('wizard.title') };
}

export default async function Page({ params }: Props) {
  const { org, id } = await params;
  const detail = await (await api()).dataset.import({ org, id });
  return <ImportPage slug={org} detail={detail} />;
}
