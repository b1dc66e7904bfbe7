'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber, noValue } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import type { FoundProblem, RecordType } from '@/server/dataset/dataset.schemas';
import { reasonText } from './reason-text';

interface Props {
  type: RecordType;
  problems: readonly FoundProblem[];
}

/** Every kind of error once: how many rows it rejects and where it is first seen. */
export function ProblemsTable({ type, problems }: Props) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  return (
    <DataTable
      caption={t('preview.problems')}
      rows={problems}
      rowKey={({ code, field, column }) => `${code}:${field}:${column}`}
      columns={[
        {
          id: 'kind',
          header: t('preview.problem'),
          isRowName: true,
          cell: ({ code }) => <span className="font-semibold">{t(`kinds.${code}`)}</span>,
        },
        { id: 'column', header: t('preview.column'), cell: ({ column }) => column ?? noValue },
        {
          id: 'count',
          header: t('preview.count'),
          numeric: true,
          cell: ({ count }) => formatNumber(String(count), locale),
        },
        {
          id: 'examples',
          header: t('preview.examples'),
          cell: ({ code, field, column, examples }) => (
            <ul className="grid gap-0.5 py-1.5 text-label text-ink-muted">
              {examples.slice(0, 3).map(({ row, params }) => (
                <li key={row}>
                  <span className="figure text-ink">
                    {t('preview.row')} {row}
                  </span>
                  {' · '}
                  {reasonText(t, locale, type, { code, field, column, params })}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
