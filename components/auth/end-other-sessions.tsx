'use client';

import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';

export function EndOtherSessions() {
  const t = useTranslations('auth.account');
  const trpc = useTRPC();
  const { change, isPending, error } = useChange(trpc.auth.endOtherSessions.mutationOptions());
  return (
    <>
      <span role="status" className="text-label text-status-off-target">
        {error?.text}
      </span>
      <Button pending={isPending} onClick={() => change()}>
        {t('endOthers')}
      </Button>
    </>
  );
}
