import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { PersonDetail } from '@/components/people/person-detail';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';
import { personIdSchema } from '@/server/people/people.schemas';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

interface Props {
  params: Promise<{ org: string; personId: string }>;
}

export default async function Page({ params }: Props) {
  const { org, ...ids } = await params;
  const { success, data } = personIdSchema.safeParse(ids);
  if (!success) notFound();
  const trpc = await api();
  const [shell, person, teams] = await Promise.all([
    shellOf(org),
    trpc.people.person({ org, ...data }),
    trpc.people.teams({ org }),
  ]);
  return (
    <PersonDetail
      org={org}
      person={person}
      teams={teams}
      today={shell.today}
      canManage={shell.allowed.includes('person:manage')}
    />
  );
}
