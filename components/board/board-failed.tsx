'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

export function BoardFailed({ requestId, retry }: { requestId: string | null; retry: () => void }) {
  const t = useTranslations('board.failed');
  return (
    <ErrorState
      title={t('title')}
      standing={t('standing')}
      retry={<Button onClick={retry}>{t('retry')}</Button>}
      requestId={requestId}
    />
  );
}
