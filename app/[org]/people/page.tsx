import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeopleList } from '@/components/people/people-list';
import { peopleQuery } from '@/components/people/people-query';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

interface Props {
  params: Promise<{ org: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ params, searchParams }: Props) {
  const { org } = await params;
  const query = peopleQuery(await searchParams);
  const trpc = await api();
  const [shell, page] = await Promise.all([shellOf(org), trpc.people.people({ org, ...query })]);
  return <PeopleList org={org} query={query} page={page} allowed={shell.allowed} />;
}
