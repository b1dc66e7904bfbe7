import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LogPage } from '@/components/entry/log-page';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<{ of?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('entry'))('title') };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ org }, { of }] = await Promise.all([params, searchParams]);
  const trpc = await api();
  const shell = await shellOf(org);
  const hasMeasurements = shell.allowed.includes('measurement:enter');
  const [form, entries, scopes] = await Promise.all([
    trpc.entry.form({ org }),
    trpc.entry.own({ org }),
    hasMeasurements && of === 'measurement' ? trpc.entry.scopes({ org }) : null,
  ]);
  const { timeZone, currency } = shell.org;
  return <LogPage {...{ org, timeZone, currency, form, entries, scopes, hasMeasurements }} />;
}
