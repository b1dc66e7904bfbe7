'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { SidePanel } from '@/components/ui/side-panel';

/** Ends a live address after saying what that means: it can't be undone. */
export function RevokeFeed({ org, feedId, name }: { org: string; feedId: string; name: string }) {
  const t = useTranslations('feed');
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const { change, isPending, error } = useChange(trpc.feed.revoke.mutationOptions(), close);
  return (
    <SidePanel
      title={t('revokeNamed', { name })}
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <Button size="small" tone="quiet" aria-label={t('revokeNamed', { name })}>
          {t('revoke')}
        </Button>
      }
    >
      <div className="grid gap-4">
        <ChangeError error={error} />
        <p className="text-body text-ink-muted">{t('revokeQuestion', { name })}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={close}>{t('cancel')}</Button>
          <Button tone="danger" pending={isPending} onClick={() => change({ org, feedId })}>
            {t('revokeConfirm', { name })}
          </Button>
        </div>
      </div>
    </SidePanel>
  );
}
