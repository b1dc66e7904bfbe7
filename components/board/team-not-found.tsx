'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

/** The address names a team that isn't there or isn't the reader's to see. */
export function TeamNotFound() {
  const t = useTranslations('board');
  const path = usePathname();
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState action={<LinkButton href={path}>{t('empty.back')}</LinkButton>}>
        {t('errors.teamNotFound')}
      </EmptyState>
    </>
  );
}
