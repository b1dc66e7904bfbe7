import { getTranslations } from 'next-intl/server';
import { PublicLayout } from '@/components/layout/public-layout';
import { LinkButton } from '@/components/ui/link-button';

export default async function NotFound() {
  const t = await getTranslations('layout');
  return (
    <PublicLayout>
      <div className="grid justify-items-start gap-4 py-16">
        <p className="figure text-headline font-semibold text-ink-faint">404</p>
        <h1 className="text-tile font-semibold">{t('notFound.title')}</h1>
        <p className="max-w-prose text-lead text-ink-muted">{t('notFound.text')}</p>
        <LinkButton href="/" tone="primary">
          {t('notFound.home')}
        </LinkButton>
      </div>
    </PublicLayout>
  );
}
