import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewRecordPage } from '@/components/dataset/records/new-record-page';
import { isRecordType } from '@/components/dataset/records/record-type';
import { shellOf } from '@/server/api/shell';

interface Props {
  params: Promise<{ org: string; type: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('record'))('new') };
}

export default async function Page({ params }: Props) {
  const { org, type } = await params;
  if (!isRecordType(type)) notFound();
  const shell = await shellOf(org);
  if (!shell.allowed.includes('record:edit')) notFound();
  return <NewRecordPage {...{ org, type }} timeZone={shell.org.timeZone} />;
}
