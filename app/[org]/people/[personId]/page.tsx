import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PersonDetail } from '@/components/people/person-detail';
import { api } from '@/server/api/caller';
import { personIdSchema } from '@/server/people/people.schemas';

interface Props {
  params: Promise<{ org: string; personId: string }>;
}

async function load({ params }: Props) {
  const { org, ...ids } = await params;
  const parsed = personIdSchema.safeParse(ids);
  if (!parsed.success) notFound();
  const trpc = await api();
  return { org, trpc, person: await trpc.people.person({ org, ...parsed.data }) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).person.name };
}

export default async function Page(props: Props) {
  const { org, trpc, person } = await load(props);
  const [shell, teams] = await Promise.all([
    trpc.organisation.shell({ org }),
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
