import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { LinkButton } from '@/components/ui/link-button';
import { Surface } from '@/components/ui/surface';
import type { Locale } from '@/server/i18n/locales';
import { EndOtherSessions } from './end-other-sessions';
import { OwnOrganisations } from './own-organisations';
import { PasswordForm } from './password-form';
import { ProfileForm } from './profile-form';
import { SessionTable, type ShownSession } from './session-table';

/** What holds for a user in every organisation. */
export function AccountPage({
  account,
  sessions,
  organisations,
}: {
  account: { name: string; email: string; locale: Locale };
  sessions: readonly ShownSession[];
  organisations: readonly { slug: string; name: string }[];
}) {
  const t = useTranslations('auth.account');
  return (
    <div className="grid gap-10 pb-16 pt-6">
      <PageHeader title={t('title')} sentence={t('description', { email: account.email })} />
      <Surface
        title={t('organisations')}
        description={t('organisationsText')}
        actions={<LinkButton href="/account/new-organisation">{t('newOrganisation')}</LinkButton>}
      >
        <OwnOrganisations organisations={organisations} />
      </Surface>
      <div className="grid gap-10 lg:grid-cols-2">
        <Surface title={t('profile')} className="content-start">
          <ProfileForm account={account} />
        </Surface>
        <Surface title={t('password')} description={t('passwordText')} className="content-start">
          <PasswordForm email={account.email} />
        </Surface>
      </div>
      <Surface
        title={t('sessions')}
        description={t('sessionsText')}
        actions={sessions.length > 1 ? <EndOtherSessions /> : undefined}
      >
        <SessionTable sessions={sessions} />
      </Surface>
    </div>
  );
}
