import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DataPage } from '@/components/dataset/data-page';
import { api } from '@/server/api/caller';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dataset'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, { after }] = await Promise.all([params, searchParams]);
  const trpc = await api();
  const shell = await trpc.organisation.shell({ org });
  const cursor = typeof after === 'string' ? after : null;
  const [recordTypes, listed, pulls] = await Promise.all([
    trpc.dataset.recordTypes({ org }),
    shell.allowed.includes('import:read') ? trpc.dataset.imports({ org, cursor }) : null,
    shell.allowed.includes('import:read') ? trpc.pull.pulls({ org }) : null,
  ]);
  return (
    <DataPage
      slug={org}
      timeZone={shell.org.timeZone}
      recordTypes={recordTypes}
      imports={listed?.imports ?? null}
      pulls={pulls}
      nextHref={listed?.nextCursor ? `/${org}/data?after=${listed.nextCursor}` : null}
      canImport={shell.allowed.includes('import:run')}
      canBrowse={shell.allowed.includes('record:browse')}
    />
  );
}
