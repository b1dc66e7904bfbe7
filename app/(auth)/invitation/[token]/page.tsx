import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationPage } from '@/components/auth/invitation-page';
import { UnusableInvitation } from '@/components/auth/unusable-invitation';
import { api } from '@/server/api/caller';
import { readSession } from '@/server/auth/session';
import { invitationTokenSchema } from '@/server/tenancy/tenancy.schemas';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('invitation.pageTitle'), referrer: 'no-referrer' };
}

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const parsed = invitationTokenSchema.safeParse(await params);
  const trpc = await api();
  const invitation = parsed.success ? await trpc.invitation.read(parsed.data) : null;
  if (!parsed.success || !invitation) return <UnusableInvitation reason="unknown" />;
  const account = (await readSession()) ? await trpc.auth.account() : null;
  if (invitation.state !== 'open' && !invitation.isMember) {
    return <UnusableInvitation reason={invitation.state} />;
  }
  return <InvitationPage token={parsed.data.token} invitation={invitation} account={account} />;
}
