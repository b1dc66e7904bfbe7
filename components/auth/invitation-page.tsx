import { useLocale, useTranslations } from 'next-intl';
import { formatDate } from '@/components/format';
import { AuthLayout } from '@/components/layout/auth-layout';
import { LinkButton } from '@/components/ui/link-button';
import type { Role } from '@/server/auth/permissions';
import { AcceptInvitation } from './accept-invitation';
import { InvitedSignUpForm } from './invited-sign-up-form';

export interface ShownInvitation {
  readonly organisation: { readonly slug: string; readonly name: string };
  readonly email: string;
  readonly role: Role;
  readonly inviterName: string;
  readonly expiresAt: Date;
  readonly isMember: boolean;
}

/** Says who invites whom to what; then accept, sign in, or create an account. */
export function InvitationPage({
  token,
  invitation,
  account,
}: {
  token: string;
  invitation: ShownInvitation;
  account: { email: string } | null;
}) {
  const t = useTranslations('auth.invitation');
  const role = useTranslations('organisation.roles')(invitation.role);
  const locale = useLocale();
  const { organisation, email, inviterName, expiresAt, isMember } = invitation;
  const here = `/invitation/${token}`;
  const title = t('title', { organisation: organisation.name });
  if (isMember) {
    return (
      <AuthLayout title={title} description={t('already', { organisation: organisation.name })}>
        <div>
          <LinkButton tone="primary" href={`/${organisation.slug}`}>
            {t('open', { organisation: organisation.name })}
          </LinkButton>
        </div>
      </AuthLayout>
    );
  }
  return (
    <AuthLayout
      title={title}
      description={t('intro', {
        inviter: inviterName,
        email,
        organisation: organisation.name,
        role,
      })}
    >
      {account ? (
        <AcceptInvitation token={token} invitation={invitation} account={account} />
      ) : (
        <>
          <InvitedSignUpForm token={token} email={email} />
          <LinkButton href={`/sign-in?next=${encodeURIComponent(here)}`}>{t('signIn')}</LinkButton>
        </>
      )}
      <p className="text-label text-ink-muted">
        {t('until', { date: formatDate(expiresAt.toISOString(), locale, 'long') })}
      </p>
    </AuthLayout>
  );
}
