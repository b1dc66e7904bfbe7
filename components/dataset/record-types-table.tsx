'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatDateTime, formatNumber, noValue } from '@/components/format';
import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { RecordTypeState } from '@/server/dataset/list-record-types';
import { groupNames, recordTypeGroups } from './record-type-groups';

/** shown before anything of them was imported */
const always: ReadonlySet<RecordType> = new Set(['deal', 'customer', 'product', 'person']);

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
  const order: readonly RecordType[] = groupNames.flatMap((group) => recordTypeGroups[group]);
  const sorted = [...rows].sort(
    (left, right) => order.indexOf(left.type) - order.indexOf(right.type),
  );
  const isShown = ({ type, count, lastImport: last }: RecordTypeState) =>
    count > 0 || last !== null || always.has(type);
  const table = (caption: string, shown: readonly RecordTypeState[]) => (
    <DataTable
      caption={caption}
      rows={shown}
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
  const further = sorted.filter((row) => !isShown(row));
  return (
    <div className="grid gap-4">
      {table(t('recordTypes.title'), sorted.filter(isShown))}
      {further.length > 0 ? (
        <details className="text-label">
          <summary className="cursor-pointer font-semibold text-ink-muted hover:text-ink">
            {t('recordTypes.further', { count: further.length })}
          </summary>
          <p className="mt-2 text-ink-muted">
            {further.map(({ type }) => t(`types.${type}`)).join(' · ')}
          </p>
        </details>
      ) : null}
    </div>
  );
}
