'use client';

import { useTranslations } from 'next-intl';
import { ChangeError } from '@/components/layout/change-error';
import { ConfirmPanel } from '@/components/layout/confirm-panel';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';

/** Ends a live address after saying what that means: it can't be undone. */
export function RevokeFeed({ org, feedId, name }: { org: string; feedId: string; name: string }) {
  const t = useTranslations('feed');
  const trpc = useTRPC();
  const { change, isPending, error } = useChange(trpc.feed.revoke.mutationOptions());
  return (
    <ConfirmPanel
      title={t('revokeNamed', { name })}
      trigger={t('revoke')}
      cancel={t('cancel')}
      confirm={t('revokeConfirm', { name })}
      isPending={isPending}
      onConfirm={(close) => change({ org, feedId }, { onSuccess: close })}
    >
      <ChangeError error={error} />
      <p className="text-body text-ink-muted">{t('revokeQuestion', { name })}</p>
    </ConfirmPanel>
  );
}
