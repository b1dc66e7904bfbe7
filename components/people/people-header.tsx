import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/layout/page-header';
import { LinkTabs } from '@/components/ui/link-tabs';

/** Title and tabs of the people's pages, with the actions of the page that is shown. */
export function PeopleHeader({
  org,
  current,
  actions,
}: {
  org: string;
  current: 'people' | 'teams';
  actions?: ReactNode;
}) {
  const t = useTranslations('people');
  return (
    <PageHeader title={t('title')} sentence={t('description')} pickers={actions}>
      <LinkTabs
        label={t('tabs.label')}
        tabs={[
          { href: `/${org}/people`, label: t('tabs.people'), current: current === 'people' },
          { href: `/${org}/people/teams`, label: t('tabs.teams'), current: current === 'teams' },
        ]}
      />
    </PageHeader>
  );
}
