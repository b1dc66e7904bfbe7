import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';

/** For a manager or rep whose account is linked to no person: there are no figures to show. */
export function Unlinked() {
  const t = useTranslations('board');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState>{t('empty.nobody')}</EmptyState>
    </>
  );
}
