'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatDate, noValue } from '@/components/format';
import { ChangeError } from '@/components/layout/change-error';
import { useTRPC } from '@/components/layout/trpc-provider';
import { useChange } from '@/components/layout/use-change';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import type { ListedRate } from '@/server/dataset/rate/list-rates';
import { ChangeRate } from './change-rate';
import { rateText } from './rate-text';

interface Removed {
  readonly currency: string;
  readonly rateOn: string;
  readonly rate: string;
}

/** A currency's rates day by day; what was removed by mistake comes back with one click. */
export function RateTable({
  org,
  currency,
  rates,
}: {
  org: string;
  currency: string;
  rates: readonly ListedRate[];
}) {
  const t = useTranslations('rate.rates');
  const locale = useLocale();
  const trpc = useTRPC();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = useChange(trpc.rate.remove.mutationOptions(), setRemoved);
  const restore = useChange(trpc.rate.add.mutationOptions(), () => setRemoved(null));
  return (
    <div className="grid gap-3">
      <ChangeError error={remove.error ?? restore.error} />
      {removed ? (
        <Notice
          action={
            <Button
              size="small"
              pending={restore.isPending}
              onClick={() => restore.change({ org, ...removed })}
            >
              {t('undo')}
            </Button>
          }
        >
          {t('removed', { date: formatDate(removed.rateOn, locale) })}
        </Notice>
      ) : null}
      <DataTable
        caption={t('caption', { currency })}
        dense
        rows={rates}
        rowKey={({ id }) => id}
        empty={t('empty')}
        columns={[
          {
            id: 'day',
            header: t('day'),
            isRowName: true,
            cell: ({ rateOn }) => formatDate(rateOn, locale),
          },
          {
            id: 'rate',
            header: t('rate'),
            numeric: true,
            cell: ({ rate }) => <span data-exact={rate}>{rateText(rate, locale)}</span>,
          },
          { id: 'from', header: t('from'), cell: ({ fileName }) => fileName ?? noValue },
          {
            id: 'action',
            header: <span className="sr-only">{t('action')}</span>,
            numeric: true,
            cell: (rate) => (
              <span className="inline-flex gap-1">
                <ChangeRate org={org} currency={currency} rate={rate} />
                <Button
                  size="small"
                  tone="quiet"
                  pending={remove.isPending}
                  aria-label={t('removeNamed', { date: formatDate(rate.rateOn, locale) })}
                  onClick={() => remove.change({ org, id: rate.id })}
                >
                  {t('remove')}
                </Button>
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
