import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuditTable } from '@/components/organisation/audit-table';
import { SettingsHeader } from '@/components/organisation/settings-header';
import { Pagination } from '@/components/ui/pagination';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') };
}

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<{ cursor?: string | string[] }>;
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, { cursor: given }] = await Promise.all([params, searchParams]);
  const cursor = typeof given === 'string' ? given : null;
  const trpc = await api();
  const [shell, { entries, nextCursor }, t] = await Promise.all([
    shellOf(org),
    trpc.audit.entries({ org, cursor }),
    getTranslations('audit'),
  ]);
  const here = `/${org}/settings/audit`;
  const next = nextCursor && `${here}?cursor=${encodeURIComponent(nextCursor)}`;
  return (
    <>
      <SettingsHeader org={org} allowed={shell.allowed} current="audit" sentence={t('sentence')} />
      <AuditTable entries={entries} timeZone={shell.org.timeZone} />
      <Pagination
        shown={t('shown', { count: entries.length })}
        previousHref={cursor ? here : null}
        nextHref={next}
      />
    </>
  );
}
