'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { useErrorText } from '@/components/layout/use-error-text';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { ImportSummary } from '@/server/dataset/read-import';
import type { UndoPlan } from '@/server/dataset/undo/read-undo';
import type { LaterChoice } from '@/server/dataset/undo.schemas';
import { UndoLater } from './undo-later';

interface Props {
  slug: string;
  detail: Pick<ImportSummary, 'id' | 'fileName'>;
  /** in a row of a list */
  isSmall?: boolean;
}

/** What has ended and isn't undone; a draft is discarded, a running one cancelled first. */
export function isUndoable({ status }: Pick<ImportSummary, 'status'>): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}

const parts = ['created', 'changed', 'deleted'] as const;

/** Undoes an import, after saying what would happen and asking about what was changed since. */
export function UndoImport({ slug, detail: { id, fileName }, isSmall = false }: Props) {
  const t = useTranslations('undo');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const errorText = useErrorText();
  const [isOpen, setIsOpen] = useState(false);
  const [choice, setChoice] = useState<LaterChoice>('keep');
  const plan = useQuery({
    ...trpc.undo.plan.queryOptions({ org: slug, id }),
    enabled: isOpen,
    gcTime: 0,
  });
  const { change, isPending, error, reset } = useChange(trpc.undo.undo.mutationOptions(), () => {
    setIsOpen(false);
    void queryClient.invalidateQueries(trpc.dataset.pathFilter());
  });
  const { data } = plan;
  return (
    <Dialog
      title={t('title', { fileName })}
      open={isOpen}
      onOpenChange={(open) => {
        setIsOpen(open);
        if (open) reset();
      }}
      trigger={
        isSmall ? (
          <Button size="small" tone="quiet" aria-label={t('title', { fileName })}>
            {t('cell')}
          </Button>
        ) : (
          <Button>{t('open')}</Button>
        )
      }
    >
      <div className="grid gap-4">
        <ChangeError error={error} />
        {plan.error ? <Notice tone="danger">{errorText(plan.error).text}</Notice> : null}
        {data ? <Will plan={data} choice={choice} /> : plan.error ? null : <p>{t('looking')}</p>}
        {data && data.laterCount > 0 ? (
          <UndoLater plan={data} choice={choice} onChoose={setChoice} />
        ) : null}
        <p className="text-label text-ink-muted">{t('figures')}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={() => setIsOpen(false)}>{t('cancel')}</Button>
          <Button
            tone="danger"
            disabled={!data}
            pending={isPending}
            onClick={() =>
              change({ org: slug, id, changed: data && data.laterCount > 0 ? choice : null })
            }
          >
            {t('confirm')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Will({ plan, choice }: { plan: UndoPlan; choice: LaterChoice }) {
  const t = useTranslations('undo');
  const isKept = plan.laterCount > 0 && choice === 'keep';
  const counts = {
    created: plan.created - (isKept ? plan.laterMade : 0),
    changed: Math.max(0, plan.changed - (isKept ? plan.laterCount - plan.laterMade : 0)),
    deleted: plan.deleted,
  };
  const found = parts.filter((part) => counts[part] > 0);
  if (found.length === 0 && plan.laterCount === 0) return <p>{t('will.nothing')}</p>;
  return (
    <ul className="grid gap-1">
      {found.map((part) => (
        <li key={part}>{t(`will.${part}`, { count: counts[part] })}</li>
      ))}
    </ul>
  );
}
