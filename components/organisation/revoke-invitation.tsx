'use client';

import { useTranslations } from 'next-intl';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';

export function RevokeInvitation({
  org,
  invitationId,
  email,
}: {
  org: string;
  invitationId: string;
  email: string;
}) {
  const t = useTranslations('organisation');
  const trpc = useTRPC();
  const { change, isPending, error } = useChange(trpc.invitation.revoke.mutationOptions());
  return (
    <>
      <span role="status" className="text-label text-status-off-target">
        {error?.text}
      </span>
      <Button
        size="small"
        tone="quiet"
        pending={isPending}
        aria-label={t('invitations.revokeNamed', { email })}
        onClick={() => change({ org, invitationId })}
      >
        {t('invitations.revoke')}
      </Button>
    </>
  );
}
