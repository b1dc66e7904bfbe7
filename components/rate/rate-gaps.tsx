'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDate } from '@/components/format';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { RateCurrency } from '@/server/dataset/rate/list-currencies';

const SHOWN_GAPS = 12;

/** The days without a rate, and the one explicit way to give them that of the day before. */
export function RateGaps({ org, chosen }: { org: string; chosen: RateCurrency }) {
  const t = useTranslations('rate.gaps');
  const locale = useLocale();
  const trpc = useTRPC();
  const [isOpen, setIsOpen] = useState(false);
  const { change, isPending, error } = useChange(trpc.rate.fillGaps.mutationOptions(), () =>
    setIsOpen(false),
  );
  const { currency, gaps, missingDays } = chosen;
  if (missingDays === 0) return <p className="text-body text-ink-muted">{t('none')}</p>;
  const shown = gaps.slice(-SHOWN_GAPS).reverse();
  const days = t('days', { count: missingDays });
  return (
    <Notice
      tone="warning"
      title={t('title', { days, currency })}
      action={
        <Dialog
          title={t('fillTitle', { currency })}
          description={t('fillText', { days })}
          open={isOpen}
          onOpenChange={setIsOpen}
          trigger={<Button>{t('fill')}</Button>}
        >
          <div className="grid gap-4">
            <ChangeError error={error} />
            <div className="flex justify-end gap-2">
              <Button onClick={() => setIsOpen(false)}>{t('cancel')}</Button>
              <Button tone="primary" pending={isPending} onClick={() => change({ org, currency })}>
                {t('fillConfirm', { days })}
              </Button>
            </div>
          </div>
        </Dialog>
      }
    >
      <ul className="mt-1 grid gap-x-6 text-label text-ink-muted sm:grid-cols-2">
        {shown.map((gap) => (
          <li key={gap.from} className="figure">
            {gap.from === gap.to
              ? formatDate(gap.from, locale)
              : t('range', {
                  from: formatDate(gap.from, locale),
                  to: formatDate(gap.to, locale),
                  days: t('days', { count: gap.days }),
                })}
          </li>
        ))}
      </ul>
      {gaps.length > shown.length ? (
        <p className="text-label text-ink-muted">
          {t('more', { count: gaps.length - shown.length })}
        </p>
      ) : null}
    </Notice>
  );
}
