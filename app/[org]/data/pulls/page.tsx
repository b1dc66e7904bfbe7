import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PullsPage } from '@/components/pull/pulls-page';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

interface Props {
  params: Promise<{ org: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pull'))('title') };
}

export default async function Page({ params }: Props) {
  const { org } = await params;
  const trpc = await api();
  const [{ org: organisation }, pulls] = await Promise.all([
    shellOf(org),
    trpc.pull.pulls({ org }),
  ]);
  return <PullsPage org={org} timeZone={organisation.timeZone} pulls={pulls} />;
}
