import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MembersPage } from '@/components/organisation/members-page';
import { api } from '@/server/api/caller';
import { shellOf } from '@/server/api/shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisation'))('members.title') };
}

export default async function Page({ params }: { params: Promise<{ org: string }> }) {
  const { org } = await params;
  const trpc = await api();
  const [shell, members, invitations, people] = await Promise.all([
    shellOf(org),
    trpc.member.members({ org }),
    trpc.invitation.invitations({ org }),
    trpc.people.names({ org }),
  ]);
  return (
    <MembersPage
      organisation={shell.org}
      allowed={shell.allowed}
      members={members}
      invitations={invitations}
      people={people}
    />
  );
}
