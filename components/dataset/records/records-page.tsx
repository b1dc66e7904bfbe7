import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FeedLink } from '@/components/feed/feed-link';
import { recordFeedHref } from '@/components/feed/feed-prefill';
import { PageHeader } from '@/components/layout/page-header';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { RecordType } from '@/server/dataset/dataset.schemas';
import {
  listedFields,
  readRecordQuery,
  shownColumns,
  usualSort,
} from '@/server/dataset/record-address.schemas';
import { recordFormats } from '@/server/dataset/record.schemas';
import type { RecordList as ListedRecords } from '@/server/dataset/records/list-records';
import { listHref, recordsPath } from './record-address';
import { RecordFilters } from './record-filters';
import { RecordList } from './record-list';

interface Props {
  org: string;
  type: RecordType;
  timeZone: string;
  search: string;
  /** null: the question could not be answered */
  list: ListedRecords | null;
  problem: string | null;
  canEdit: boolean;
}

/** Every record of a type: search, filters, order, columns, selection. */
export function RecordsPage({ org, type, timeZone, search, list, problem, canEdit }: Props) {
  const t = useTranslations('record');
  const dataset = useTranslations('dataset');
  const path = recordsPath(org, type);
  const asked = new URLSearchParams(search);
  const query = readRecordQuery(type, asked);
  const columns = shownColumns(type, asked);
  const isFiltered = query.filters.length > 0 || query.search !== '';
  const typeName = dataset(`types.${type}`);
  const words = { count: list?.count ?? 0, isFiltered: isFiltered ? 'yes' : 'no' };
  return (
    <div className="grid min-w-0 gap-6">
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[{ label: dataset('title'), href: `/${org}/data` }, { label: typeName }]}
          />
        }
        title={typeName}
        sentence={list ? t(list.isCountCapped ? 'sentenceMany' : 'sentence', words) : null}
        pickers={
          canEdit ? (
            <LinkButton tone="primary" href={recordsPath(org, type, 'new')}>
              {t('new')}
            </LinkButton>
          ) : null
        }
      />
      <RecordFilters
        {...{ type, timeZone, path, search, columns }}
        filterCount={query.filters.length}
      />
      {problem ? <Notice tone="danger">{problem}</Notice> : null}
      {list?.count === 0 ? (
        <EmptyState>{t(isFiltered ? 'list.noneFound' : 'list.none')}</EmptyState>
      ) : null}
      {list ? (
        <RecordList
          // what was selected belongs to its question
          key={listHref(path, search, {})}
          {...{ org, type, timeZone, list, query, path, search, canEdit }}
          sort={query.sort ?? usualSort(type)}
          fields={listedFields(type).filter(({ name }) => columns.includes(name))}
        />
      ) : null}
      {list && list.count > 0 ? (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <ExportLinks {...{ org, type, search, typeName }} />
            <FeedLink of={typeName} href={recordFeedHref(org, type, search)} />
          </span>
          <Pages {...{ path, search }} nextCursor={list.nextCursor} />
        </div>
      ) : null}
    </div>
  );
}

function ExportLinks({
  org,
  type,
  search,
  typeName,
}: Pick<Props, 'org' | 'type' | 'search'> & { typeName: string }) {
  const t = useTranslations('record.list');
  return (
    <span className="no-print inline-flex items-center gap-2 text-label text-ink-muted">
      <Download aria-hidden className="size-3.5" strokeWidth={1.5} />
      {t('export')}
      {recordFormats.map((format) => (
        <a
          key={format}
          href={listHref('/api/exports/records', search, { org, type, format })}
          aria-label={t('exportAs', { type: typeName, format: t(format) })}
          className="rounded-mark underline decoration-line-strong decoration-dotted underline-offset-4 hover:text-accent"
        >
          {t(format)}
        </a>
      ))}
    </span>
  );
}

function Pages({
  path,
  search,
  nextCursor,
}: {
  path: string;
  search: string;
  nextCursor: string | null;
}) {
  const t = useTranslations('record.list');
  const ui = useTranslations('ui.pagination');
  const isFirst = !new URLSearchParams(search).has('cursor');
  if (isFirst && !nextCursor) return null;
  return (
    <nav aria-label={ui('label')} className="flex justify-end gap-2">
      {isFirst ? null : (
        <LinkButton size="small" href={listHref(path, search, {})}>
          {t('first')}
        </LinkButton>
      )}
      {nextCursor ? (
        <LinkButton
          size="small"
          rel="next"
          prefetch={false}
          href={listHref(path, search, { cursor: nextCursor })}
        >
          {ui('next')}
        </LinkButton>
      ) : null}
    </nav>
  );
}
