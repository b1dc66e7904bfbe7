import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordPage } from '@/components/dataset/records/record-page';
import { isRecordType } from '@/components/dataset/records/record-type';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

interface Props {
  params: Promise<{ org: string; type: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { type } = await params;
  if (!isRecordType(type)) notFound();
  return { title: (await getTranslations('dataset'))(`types.${type}`) };
}

export default async function Page({ params }: Props) {
  const { org, type, id } = await params;
  if (!isRecordType(type)) notFound();
  const shell = await shellOf(org);
  if (!shell.allowed.includes('record:browse')) notFound();
  const record = await (await api()).record.read({ org, type, id });
  return (
    <RecordPage
      {...{ org, type, record }}
      timeZone={shell.org.timeZone}
      canEdit={shell.allowed.includes('record:edit')}
      canSeeImports={shell.allowed.includes('import:read')}
    />
  );
}
