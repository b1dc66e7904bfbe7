'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { DeletedRecords } from '@/server/dataset/delete-records';

const MOST_IDS = 20;

const someOf = (ids: readonly string[]): string =>
  ids.slice(0, MOST_IDS).join(', ') + (ids.length > MOST_IDS ? ' …' : '');

/** What a deletion took and left, with its undo. */
export function DeletionResult({ org, deleted }: { org: string; deleted: DeletedRecords }) {
  const t = useTranslations('record.selected');
  const trpc = useTRPC();
  const [undone, setUndone] = useState<'done' | 'queued' | null>(null);
  const form = useChange(trpc.record.undo.mutationOptions(), ({ state }) => setUndone(state));
  const { importId, used, derived, unknown } = deleted;
  if (undone) {
    return <Notice tone="success">{t(undone === 'done' ? 'undone' : 'queued')}</Notice>;
  }
  const kept = used.length + derived.length;
  return (
    <div className="grid gap-2">
      <ChangeError error={form.error} />
      <Notice
        tone={kept > 0 ? 'warning' : 'success'}
        title={t('done', { count: deleted.deleted })}
        action={
          importId ? (
            <Button
              size="small"
              pending={form.isPending}
              onClick={() => form.change({ org, id: importId })}
            >
              {t('undo')}
            </Button>
          ) : null
        }
      >
        {used.length > 0 ? <p>{t('used', { count: used.length, ids: someOf(used) })}</p> : null}
        {derived.length > 0 ? (
          <p>{t('derived', { count: derived.length, ids: someOf(derived) })}</p>
        ) : null}
        {unknown.length > 0 ? <p>{t('unknown', { count: unknown.length })}</p> : null}
      </Notice>
    </div>
  );
}
