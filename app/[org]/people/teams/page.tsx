import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TeamTree } from '@/components/people/team-tree';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('tabs.teams') };
}

export default async function Page({ params }: { params: Promise<{ org: string }> }) {
  const { org } = await params;
  const trpc = await api();
  const [shell, teams, people] = await Promise.all([
    shellOf(org),
    trpc.people.teams({ org }),
    trpc.people.names({ org }),
  ]);
  return (
    <TeamTree
      org={org}
      teams={teams}
      managers={people.filter(({ hasLeft }) => !hasLeft)}
      canManage={shell.allowed.includes('team:manage')}
    />
  );
}
