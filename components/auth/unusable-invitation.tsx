import { useTranslations } from 'next-intl';
import { AuthLayout } from '@/components/layout/auth-layout';
import { LinkButton } from '@/components/ui/link-button';

/** Why an invitation link leads nowhere, and whom to ask. */
export function UnusableInvitation({
  reason,
}: {
  reason: 'unknown' | 'accepted' | 'revoked' | 'expired';
}) {
  const t = useTranslations('auth.invitation.unusable');
  return (
    <AuthLayout title={t('title')} description={t(reason)}>
      <div>
        <LinkButton href="/">{t('home')}</LinkButton>
      </div>
    </AuthLayout>
  );
}
