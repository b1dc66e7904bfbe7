import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportPage } from '@/components/dataset/import-page';
import { api } from '@/server/api/caller';
import { importIdSchema } from '@/server/dataset/dataset.schemas';

interface Props {
  params: Promise<{ org: string; id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dataset'))('wizard.title') };
}

export default async function Page({ params }: Props) {
  const { org, id } = await params;
  if (!importIdSchema.safeParse({ id }).success) notFound();
  const trpc = await api();
  const [shell, detail] = await Promise.all([
    trpc.organisation.shell({ org }),
    trpc.dataset.import({ org, id }),
  ]);
  return <ImportPage slug={org} timeZone={shell.org.timeZone} detail={detail} />;
}
