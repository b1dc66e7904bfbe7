import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { LinkTabs } from '@/components/ui/link-tabs';
import type { ExportTable } from '@/server/metric/analysis.schemas';
import type { Explanation, RecordList } from '@/server/metric/metric.schemas';
import { chooseHref, type RecordChoice } from './explanation-address';
import { ExportLinks } from './export-links';
import { useMetricFormat } from './metric-format';
import { PredicateText } from './predicate-text';
import { RecordFilter } from './record-filter';
import { RecordTable } from './record-table';

export type ListedExport = Extract<ExportTable, { table: 'records' }>['ask'];

/** The records behind one measure of the formula, as many as the reader wants to see. */
export function RecordSection({
  org,
  explanation,
  list,
  choice,
  path,
  search,
  importHref,
  ask,
}: {
  org: string;
  explanation: Explanation;
  list: RecordList;
  choice: RecordChoice;
  path: string;
  search: string;
  importHref: ((importId: string) => string) | null;
  /** what the list was asked with, for the export */
  ask: ListedExport;
}) {
  const t = useTranslations('explanation.records');
  const locale = useLocale();
  const format = useMetricFormat(explanation.currency);
  const term = explanation.terms.find(({ id }) => id === list.term);
  if (!term) return null;
  const { recordType } = term.predicate;
  const label = term.label[locale];
  const isCount = term.unit === 'count';
  const isFiltered = Boolean(choice.records ?? choice.status);
  return (
    <section aria-labelledby="explained-records" className="grid min-w-0 gap-3">
      <h3 id="explained-records" className="text-body font-semibold">
        {t('title')}
      </h3>
      {explanation.terms.length > 1 ? (
        <LinkTabs
          label={t('which')}
          tabs={explanation.terms.map((each) => ({
            href: chooseHref(path, search, { term: each.id, records: null, status: null }),
            label: (
              <span className="inline-block first-letter:uppercase">{each.label[locale]}</span>
            ),
            current: each.id === term.id,
          }))}
        />
      ) : null}
      <PredicateText predicate={term.predicate} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-label">
          <span className="figure font-semibold" data-records={list.count}>
            {isCount
              ? t('countOnly', { count: list.count })
              : t('count', {
                  count: list.count,
                  value: format.exact(list.value, term.unit) ?? '–',
                })}
          </span>
          {isFiltered ? <span>, {t('found', { found: list.found })}</span> : null}
        </p>
        {list.records.length > 0 ? (
          <LinkButton
            size="small"
            tone="quiet"
            scroll={false}
            href={chooseHref(path, search, { columns: choice.hasAllColumns ? null : 'all' })}
          >
            {t(choice.hasAllColumns ? 'fewerColumns' : 'moreColumns')}
          </LinkButton>
        ) : null}
      </div>
      <RecordFilter
        path={path}
        search={search}
        choice={choice}
        hasStatus={choice.status !== undefined || hasSeveralStatuses(list)}
      />
      {list.records.length === 0 ? (
        <p className="border-y border-line py-6 text-center text-label text-ink-muted">
          {t(isFiltered ? 'noneFound' : 'none')}
        </p>
      ) : (
        <RecordTable
          list={list}
          recordType={recordType}
          caption={t('caption', { term: label })}
          currency={explanation.currency}
          choice={choice}
          sortHref={(sort) => chooseHref(path, search, { sort })}
          importHref={importHref}
          valueText={isCount ? null : (value) => format.exact(value, term.unit) ?? '–'}
        />
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <ExportLinks org={org} of={t('caption', { term: label })} ask={{ table: 'records', ask }} />
        <RecordPages list={list} choice={choice} path={path} search={search} />
      </div>
    </section>
  );
}

function RecordPages({
  list,
  choice,
  path,
  search,
}: {
  list: RecordList;
  choice: RecordChoice;
  path: string;
  search: string;
}) {
  const t = useTranslations('explanation.records');
  const ui = useTranslations('ui.pagination');
  if (!choice.cursor && !list.nextCursor) return null;
  return (
    <nav aria-label={ui('label')} className="flex justify-end gap-2">
      {choice.cursor ? (
        <LinkButton size="small" scroll={false} href={chooseHref(path, search, {})}>
          {t('first')}
        </LinkButton>
      ) : null}
      {list.nextCursor ? (
        <LinkButton
          size="small"
          rel="next"
          scroll={false}
          prefetch={false}
          href={chooseHref(path, search, { cursor: list.nextCursor })}
        >
          {ui('next')}
        </LinkButton>
      ) : null}
    </nav>
  );
}

/** Where all records have one status there is nothing to choose. */
function hasSeveralStatuses({ records }: RecordList): boolean {
  const statuses = records.flatMap((record) =>
    record.recordType === 'deal' ? [record.details.status] : [],
  );
  return new Set(statuses).size > 1;
}
