import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/layout/page-header';

export default async function NotFound() {
  const t = await getTranslations('layout');
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState>{t('notFound.text')}</EmptyState>
    </>
  );
}
