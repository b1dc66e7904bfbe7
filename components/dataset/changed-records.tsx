'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatNumber, noValue } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { Surface } from '@/components/ui/surface';
import type { ImportOutcome, RecordType } from '@/server/dataset/dataset.schemas';
import { fieldValueText } from './field-value';
import { fieldText } from './reason-text';

interface Props {
  type: RecordType;
  outcome: ImportOutcome;
}

/** The first records that change, one line for each field with its value before and after. */
export function ChangedRecords({ type, outcome: { changes, counts } }: Props) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const lines = changes.flatMap(({ row, externalId, changes: fields }) =>
    fields.map((change, index) => ({ ...change, row, externalId, isFirst: index === 0 })),
  );
  const shown = (field: string, value: string | null) => (
    <span className="block max-w-56 truncate" title={value ?? undefined}>
      {fieldValueText(t, locale, type, field, value) ?? (
        <span className="text-ink-faint">{noValue}</span>
      )}
    </span>
  );
  return (
    <Surface
      title={t('preview.changes')}
      description={t('preview.changesDescription', {
        shown: changes.length,
        count: formatNumber(String(counts.updated), locale),
      })}
    >
      <div className="min-w-0 overflow-x-auto">
        <DataTable
          dense
          caption={t('preview.changes')}
          rows={lines}
          rowKey={({ row, field }) => `${row}:${field}`}
          columns={[
            {
              id: 'row',
              header: t('preview.row'),
              numeric: true,
              cell: ({ row, isFirst }) => (isFirst ? row : ''),
            },
            {
              id: 'record',
              header: t('preview.record'),
              isRowName: true,
              cell: ({ externalId, isFirst }) => (
                <span className={isFirst ? 'font-semibold' : 'sr-only'}>{externalId}</span>
              ),
            },
            {
              id: 'field',
              header: t('preview.field'),
              cell: ({ field }) => fieldText(t, type, field),
            },
            {
              id: 'before',
              header: t('preview.before'),
              cell: ({ field, before }) => (
                <span className="text-ink-muted">{shown(field, before)}</span>
              ),
            },
            {
              id: 'after',
              header: t('preview.after'),
              cell: ({ field, after }) => shown(field, after),
            },
          ]}
        />
      </div>
    </Surface>
  );
}
