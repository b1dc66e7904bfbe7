'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDateTime, formatNumber, noValue } from '@/components/format';
import { DataTable, type Column } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ImportSummary } from '@/server/dataset/read-import';
import { ImportStatusBadge } from './import-status';
import { isUndoable, UndoImport } from './undo-import';

const countNames = ['read', 'created', 'updated', 'unchanged', 'rejected'] as const;

interface Props {
  slug: string;
  timeZone: string;
  rows: readonly ImportSummary[];
  canUndo: boolean;
}

export function ImportsTable({ slug, timeZone, rows, canUndo }: Props) {
  const t = useTranslations('dataset');
  const undoText = useTranslations('undo');
  const locale = useLocale();
  const counts = countNames.map((name): Column<ImportSummary> => ({
    id: name,
    header: t(`counts.${name}`),
    numeric: true,
    cell: ({ status, counts: found }) =>
      status === 'draft' ? noValue : formatNumber(String(found[name]), locale),
  }));
  const undo: Column<ImportSummary> = {
    id: 'undo',
    header: <VisuallyHidden>{undoText('cell')}</VisuallyHidden>,
    cell: (row) => (isUndoable(row) ? <UndoImport slug={slug} detail={row} isSmall /> : null),
  };
  return (
    <DataTable
      caption={t('list.title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'file',
          header: t('list.file'),
          isRowName: true,
          cell: ({ id, fileName }) => (
            <TextLink href={`/${slug}/data/import/${id}`}>{fileName}</TextLink>
          ),
        },
        {
          id: 'type',
          header: t('recordTypes.type'),
          cell: ({ recordType }) => (recordType ? t(`types.${recordType}`) : noValue),
        },
        {
          id: 'status',
          header: t('list.status'),
          cell: ({ status }) => <ImportStatusBadge status={status} />,
        },
        ...counts,
        {
          id: 'when',
          header: t('list.when'),
          cell: ({ finishedAt, createdAt }) => (
            <span className="whitespace-nowrap">
              {formatDateTime((finishedAt ?? createdAt).toISOString(), locale, timeZone)}
            </span>
          ),
        },
        ...(canUndo ? [undo] : []),
      ]}
    />
  );
}
