import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isRecordType } from '@/components/dataset/records/record-type';
import { RecordsPage } from '@/components/dataset/records/records-page';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';
import { readRecordQuery } from '@/server/dataset/record-address.schemas';
import { pageRows } from '@/server/dataset/record.schemas';
import { answerOrProblem } from './answer-or-problem';

interface Props {
  params: Promise<{ org: string; type: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { type } = await params;
  if (!isRecordType(type)) notFound();
  return { title: (await getTranslations('dataset'))(`types.${type}`) };
}

export default async function Page({ params, searchParams }: Props) {
  const { org, type } = await params;
  if (!isRecordType(type)) notFound();
  const asked = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      [value ?? []].flat().map((each) => [name, each]),
    ),
  );
  const shell = await shellOf(org);
  if (!shell.allowed.includes('record:browse')) notFound();
  const trpc = await api();
  const { answer: list, problem } = await answerOrProblem(() =>
    trpc.record.list({
      ...{ org, type, limit: pageRows },
      query: readRecordQuery(type, asked),
      cursor: asked.get('cursor'),
    }),
  );
  return (
    <RecordsPage
      {...{ org, type, list, problem }}
      search={asked.toString()}
      timeZone={shell.org.timeZone}
      canEdit={shell.allowed.includes('record:edit')}
    />
  );
}
