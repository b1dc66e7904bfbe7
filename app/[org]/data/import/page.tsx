import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { UploadPage } from '@/components/dataset/upload-page';
import { api } from '@/server/api/caller';

interface Props {
  params: Promise<{ org: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dataset'))('wizard.title') };
}

export default async function Page({ params }: Props) {
  const { org } = await params;
  // only who may see imports comes here
  await (await api()).dataset.imports({ org });
  return <UploadPage slug={org} />;
}
