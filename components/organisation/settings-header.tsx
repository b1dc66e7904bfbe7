import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { LinkTabs } from '@/components/ui/link-tabs';
import type { Permission } from '@/server/auth/permissions';

const parts = [
  { id: 'general', path: '', needs: 'organisation:configure' },
  { id: 'members', path: '/members', needs: 'member:read' },
  { id: 'rates', path: '/exchange-rates', needs: 'rate:manage' },
  { id: 'tokens', path: '/tokens', needs: 'token:manage' },
  { id: 'archive', path: '/archive', needs: 'organisation:move' },
  { id: 'audit', path: '/audit', needs: 'audit:read' },
] as const satisfies readonly { id: string; path: string; needs: Permission }[];

/** Title and tabs of the settings, with the actions of the page that is shown. */
export function SettingsHeader({
  org,
  allowed,
  current,
  sentence,
  actions,
}: {
  org: string;
  allowed: readonly Permission[];
  current: (typeof parts)[number]['id'];
  sentence: string;
  actions?: ReactNode;
}) {
  const t = useTranslations('organisation');
  return (
    <PageHeader title={t('settings.title')} sentence={sentence} pickers={actions}>
      <LinkTabs
        label={t('settings.tabs')}
        tabs={parts
          .filter(({ needs }) => allowed.includes(needs))
          .map(({ id, path }) => ({
            href: `/${org}/settings${path}`,
            label: t(`settings.${id}`),
            current: id === current,
          }))}
      />
    </PageHeader>
  );
}
