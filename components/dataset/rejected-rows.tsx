'use client';

import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/components/layout/trpc-provider';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Loading, Skeleton } from '@/components/ui/skeleton';
import type { ImportDetail } from '@/server/dataset/read-import';
import { reasonText } from './reason-text';

/** The rejected rows by row number, a page at a time. */
export function RejectedRows({ slug, detail }: { slug: string; detail: ImportDetail }) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const trpc = useTRPC();
  const [afterRow, setAfterRow] = useState(0);
  const { data } = useQuery(
    trpc.dataset.rejections.queryOptions({ org: slug, id: detail.id, afterRow }),
  );
  if (!data) {
    return (
      <Loading>
        <Skeleton className="h-36 w-full" />
      </Loading>
    );
  }
  const { rows, nextAfterRow } = data;
  return (
    <div className="grid gap-4">
      <DataTable
        dense
        caption={t('result.rejected')}
        rows={rows}
        rowKey={({ row }) => String(row)}
        columns={[
          {
            id: 'row',
            header: t('preview.row'),
            numeric: true,
            isRowName: true,
            cell: ({ row }) => <span className="figure">{row}</span>,
          },
          {
            id: 'reason',
            header: t('result.reason'),
            cell: ({ reasons }) => (
              <ul className="min-w-64 py-1">
                {reasons.map((reason) => (
                  <li key={`${reason.code}:${reason.field}`}>
                    {reason.column ? (
                      <span className="text-ink-muted">{reason.column} · </span>
                    ) : null}
                    {reasonText(t, locale, detail.recordType, reason)}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            id: 'cells',
            header: t('values.value'),
            cell: ({ cells }) => (
              <span className="block max-w-md truncate text-ink-muted">{cells.join(' · ')}</span>
            ),
          },
        ]}
      />
      {nextAfterRow === null ? null : (
        <div>
          <Button onClick={() => setAfterRow(nextAfterRow)}>{t('result.next')}</Button>
        </div>
      )}
    </div>
  );
}
