'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatDateTime, formatNumber, noValue } from '@/components/format';
import { Fragment } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import type { RecordTypeState } from '@/server/dataset/list-record-types';
import { FreshnessState } from './freshness-state';
import { groupNames, recordTypeGroups } from './record-type-groups';
import { recordsPath } from './records/record-address';
import { RhythmSelect } from './rhythm-select';

/** shown before anything of them was imported */
const always: ReadonlySet<RecordType> = new Set(['deal', 'customer', 'product', 'person']);

interface Props {
  slug: string;
  timeZone: string;
  rows: readonly RecordTypeState[];
  /** whether the reader may say how often data is expected */
  canExpect: boolean;
  /** whether the reader may look at every record */
  canBrowse: boolean;
}

/** How much there is of each record type, when it came in and whether more should have. */
export function RecordTypesTable({ slug, timeZone, rows, canExpect, canBrowse }: Props) {
  const t = useTranslations('dataset');
  const fresh = useTranslations('freshness.table');
  const locale = useLocale();
  const countText = ({ count, isMore }: RecordTypeState) => {
    const text = formatNumber(String(count), locale);
    return isMore ? fresh('more', { count: text }) : text;
  };
  const typeLink = (type: RecordType) =>
    canBrowse ? (
      <TextLink href={recordsPath(slug, type)}>{t(`types.${type}`)}</TextLink>
    ) : (
      t(`types.${type}`)
    );
  const order: readonly RecordType[] = groupNames.flatMap((group) => recordTypeGroups[group]);
  const sorted = [...rows].sort(
    (left, right) => order.indexOf(left.type) - order.indexOf(right.type),
  );
  const isShown = ({ type, count, lastAt }: RecordTypeState) =>
    count > 0 || lastAt !== null || always.has(type);
  const table = (caption: string, shown: readonly RecordTypeState[]) => (
    <DataTable
      caption={caption}
      rows={shown}
      rowKey={({ type }) => type}
      columns={[
        {
          id: 'type',
          header: t('recordTypes.type'),
          cell: ({ type }) => typeLink(type),
          isRowName: true,
        },
        { id: 'count', header: t('recordTypes.count'), cell: countText, numeric: true },
        {
          id: 'through',
          header: t('recordTypes.through'),
          cell: ({ reach }) => (reach ? formatDate(reach, locale) : noValue),
          numeric: true,
        },
        {
          id: 'last',
          header: fresh('last'),
          cell: ({ lastAt }) =>
            lastAt ? (
              formatDateTime(lastAt.toISOString(), locale, timeZone)
            ) : (
              <span className="text-ink-faint">{fresh('never')}</span>
            ),
        },
        {
          id: 'rhythm',
          header: fresh('rhythm'),
          cell: (row) => <RhythmSelect org={slug} state={row} canExpect={canExpect} />,
        },
        { id: 'state', header: fresh('state'), cell: (row) => <FreshnessState state={row} /> },
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
            {further.map(({ type }, index) => (
              <Fragment key={type}>
                {index > 0 ? ' · ' : null}
                {typeLink(type)}
              </Fragment>
            ))}
          </p>
        </details>
      ) : null}
    </div>
  );
}
