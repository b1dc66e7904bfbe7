'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { DeletedRecords } from '@/server/dataset/delete-records';
import type { DeleteChosen } from '@/server/dataset/record.schemas';
import { DeletionResult } from './deletion-result';

interface Props {
  org: string;
  type: RecordType;
  chosen: DeleteChosen['chosen'];
  /** how many are found in all, where they can be selected at once */
  allCount: number | null;
  onAll: () => void;
  onClear: () => void;
}

/** How many records are selected, their deletion, and what came of the last one. */
export function SelectionBar({ org, type, chosen, allCount, onAll, onClear }: Props) {
  const t = useTranslations('record.selected');
  const trpc = useTRPC();
  const [isAsking, setIsAsking] = useState(false);
  const [deleted, setDeleted] = useState<DeletedRecords | null>(null);
  const form = useChange(trpc.record.remove.mutationOptions(), (result) => {
    setDeleted(result);
    setIsAsking(false);
    onClear();
  });
  const count = 'count' in chosen ? chosen.count : chosen.externalIds.length;
  return (
    <>
      {deleted ? <DeletionResult key={deleted.importId} org={org} deleted={deleted} /> : null}
      {count > 0 ? (
        <div className="flex flex-wrap items-center gap-2 rounded-control bg-accent-soft px-3 py-2">
          <p aria-live="polite" className="figure mr-2 text-label font-semibold">
            {'count' in chosen ? t('allSelected', { count }) : t('count', { count })}
          </p>
          {allCount === null ? null : (
            <Button size="small" tone="quiet" onClick={onAll}>
              {t('all', { count: allCount })}
            </Button>
          )}
          <Button size="small" tone="quiet" onClick={onClear}>
            {t('none')}
          </Button>
          <Dialog
            title={t('title', { count })}
            open={isAsking}
            onOpenChange={(open) => {
              form.reset();
              setIsAsking(open);
            }}
            trigger={
              <Button size="small" tone="danger">
                {t('delete')}
              </Button>
            }
            footer={
              <>
                <Button onClick={() => setIsAsking(false)}>{t('cancel')}</Button>
                <Button
                  tone="danger"
                  pending={form.isPending}
                  onClick={() => form.change({ org, type, chosen })}
                >
                  {t('confirm', { count })}
                </Button>
              </>
            }
          >
            <div className="grid gap-4">
              <ChangeError error={form.error} />
              <p>{t('text')}</p>
            </div>
          </Dialog>
        </div>
      ) : null}
    </>
  );
}
