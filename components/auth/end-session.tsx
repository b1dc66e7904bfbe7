'use client';

import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';

export function EndSession({ sessionId, device }: { sessionId: string; device: string }) {
  const t = useTranslations('auth.account');
  const trpc = useTRPC();
  const { change, isPending, error } = useChange(trpc.auth.endSession.mutationOptions());
  return (
    <>
      <span role="status" className="text-label text-status-off-target">
        {error?.text}
      </span>
      <Button
        size="small"
        tone="quiet"
        pending={isPending}
        aria-label={t('endNamed', { device })}
        onClick={() => change({ sessionId })}
      >
        {t('end')}
      </Button>
    </>
  );
}
