'use client';

import { useLocale, useTranslations } from 'next-intl';
import { noValue } from '@/components/format';
import { Badge } from '@/components/ui/badge';
import { DataTable, type Column } from '@/components/ui/data-table';
import { definitions, type Findings, type RecordType } from '@/server/dataset/dataset.schemas';
import { fieldValueText } from './field-value';
import { fieldText } from './reason-text';

type PreviewRow = Findings['preview'][number];

/** The first rows of the file as the records they would be. */
export function FirstRows({ type, rows }: { type: RecordType; rows: readonly PreviewRow[] }) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const shown = definitions[type].fields.filter(({ name }) => rows.some((row) => row.values[name]));
  const fields = shown.map(({ name, kind }): Column<PreviewRow> => ({
    id: name,
    header: fieldText(t, type, name),
    numeric: kind === 'decimal' || kind === 'integer' || kind === 'date',
    cell: ({ values }) => (
      <span className="block max-w-56 truncate whitespace-nowrap">
        {fieldValueText(t, locale, type, name, values[name]) ?? (
          <span className="text-ink-faint">{noValue}</span>
        )}
      </span>
    ),
  }));
  return (
    <DataTable
      dense
      caption={t('preview.firstRows')}
      rows={rows}
      rowKey={({ row }) => String(row)}
      columns={[
        {
          id: 'row',
          header: t('preview.row'),
          numeric: true,
          isRowName: true,
          cell: ({ row, isRejected }) => (
            <span className="figure flex items-center justify-end gap-2 text-ink-muted">
              {isRejected ? <Badge tone="bad">{t('preview.isRejected')}</Badge> : null}
              {row}
            </span>
          ),
        },
        ...fields,
      ]}
    />
  );
}
