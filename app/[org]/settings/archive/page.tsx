import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArchivePage } from '@/components/dataset/archive/archive-page';
import { SettingsHeader } from '@/components/organisation/settings-header';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('archive'))('title') };
}

export default async function Page({ params }: { params: Promise<{ org: string }> }) {
  const { org } = await params;
  const trpc = await api();
  const [{ org: organisation, allowed }, state, t] = await Promise.all([
    shellOf(org),
    trpc.archive.state({ org }),
    getTranslations('archive'),
  ]);
  return (
    <>
      <SettingsHeader
        org={org}
        allowed={allowed}
        current="archive"
        sentence={t('sentence', { organisation: organisation.name })}
      />
      <ArchivePage slug={org} initial={state} />
    </>
  );
}
