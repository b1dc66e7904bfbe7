'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

/** The address names a metric or a team that is not there. */
export function MetricNotFound() {
  const t = useTranslations('explanation');
  const catalogue = usePathname().replace(/\/metrics\/.*$/, '/metrics');
  return (
    <>
      <PageHeader title={t('catalogue.title')} />
      <EmptyState action={<LinkButton href={catalogue}>{t('metric.back')}</LinkButton>}>
        {t('metric.notFound')}
      </EmptyState>
    </>
  );
}
