'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('layout');
  return (
    <main className="mx-auto max-w-prose px-4 py-16">
      <ErrorState
        title={t('failed.title')}
        standing={t('failed.standing')}
        retry={<Button onClick={reset}>{t('failed.retry')}</Button>}
        requestId={error.digest}
      />
    </main>
  );
}
