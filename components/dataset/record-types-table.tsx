'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatDateTime, formatNumber, noValue } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { RecordTypeState } from '@/server/dataset/list-record-types';

interface Props {
  slug: string;
  timeZone: string;
  rows: readonly RecordTypeState[];
  hasLinks: boolean;
}

export function RecordTypesTable({ slug, timeZone, rows, hasLinks }: Props) {
  const t = useTranslations('dataset');
  const locale = useLocale();
  const lastImport = ({ lastImport: last }: RecordTypeState) => {
    if (!last) return <span className="text-ink-faint">{t('recordTypes.never')}</span>;
    const when = formatDateTime(last.finishedAt.toISOString(), locale, timeZone);
    if (!hasLinks) return when;
    return <TextLink href={`/${slug}/data/import/${last.id}`}>{when}</TextLink>;
  };
  return (
    <DataTable
      caption={t('recordTypes.title')}
      rows={rows}
      rowKey={({ type }) => type}
      columns={[
        {
          id: 'type',
          header: t('recordTypes.type'),
          cell: ({ type }) => t(`types.${type}`),
          isRowName: true,
        },
        {
          id: 'count',
          header: t('recordTypes.count'),
          cell: ({ count }) => formatNumber(String(count), locale),
          numeric: true,
        },
        {
          id: 'through',
          header: t('recordTypes.through'),
          cell: ({ through }) => (through ? formatDate(through, locale) : noValue),
          numeric: true,
        },
        { id: 'last', header: t('recordTypes.lastImport'), cell: lastImport },
      ]}
    />
  );
}
