'use client';

import { useTranslations } from 'next-intl';
import { ChangeError } from '@/components/layout/change-error';
import { ConfirmPanel } from '@/components/layout/confirm-panel';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';

/** Ends a token after saying what that means: it can't be undone. */
export function RevokeToken({
  org,
  tokenId,
  name,
}: {
  org: string;
  tokenId: string;
  name: string;
}) {
  const t = useTranslations('token');
  const trpc = useTRPC();
  const { change, isPending, error } = useChange(trpc.token.revoke.mutationOptions());
  return (
    <ConfirmPanel
      title={t('revokeNamed', { name })}
      trigger={t('revoke')}
      cancel={t('cancel')}
      confirm={t('revokeConfirm', { name })}
      isPending={isPending}
      onConfirm={(close) => change({ org, tokenId }, { onSuccess: close })}
    >
      <ChangeError error={error} />
      <p className="text-body text-ink-muted">{t('revokeQuestion', { name })}</p>
    </ConfirmPanel>
  );
}
