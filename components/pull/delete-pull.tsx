'use client';

import { useTranslations } from 'next-intl';
import { ChangeError } from '@/components/layout/change-error';
import { ConfirmPanel } from '@/components/layout/confirm-panel';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';

/** Deletes a pull after saying what that means; what it brought in stays. */
export function DeletePull({ org, pullId, name }: { org: string; pullId: string; name: string }) {
  const t = useTranslations('pull');
  const trpc = useTRPC();
  const { change, isPending, error } = useChange(trpc.pull.remove.mutationOptions());
  return (
    <ConfirmPanel
      title={t('removeNamed', { name })}
      trigger={t('remove')}
      cancel={t('cancel')}
      confirm={t('removeNamed', { name })}
      isPending={isPending}
      onConfirm={(close) => change({ org, pullId }, { onSuccess: close })}
    >
      <ChangeError error={error} />
      <p className="text-body text-ink-muted">{t('removeQuestion', { name })}</p>
    </ConfirmPanel>
  );
}
