import { useLocale, useTranslations } from 'next-intl';
import { formatPeriodLabel } from '@/components/format';
import { PageHeader } from '@/components/layout/page-header';
import { Button } from '@/components/ui/button';
import { CheckboxField } from '@/components/ui/checkbox-field';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { LinkTabs } from '@/components/ui/link-tabs';
import { gridRows, measuredNames, type Measured } from '@/server/dataset/entry/entry.schemas';
import type { MeasurementGrid as Grid } from '@/server/dataset/entry/read-grid';
import { LogTabs } from './log-tabs';
import { MeasurementGrid } from './measurement-grid';

export interface GridQuery {
  readonly metrics: readonly Measured[];
  readonly rows: (typeof gridRows)[number];
}

/** The monthly grid of measurements: which ones, of whom, and the cells. */
export function MeasurementsPage({
  org,
  grid,
  query,
}: {
  org: string;
  grid: Grid;
  query: GridQuery;
}) {
  const t = useTranslations('entry.grid');
  const locale = useLocale();
  const { metrics, rows } = query;
  const href = (year: string, by: GridQuery['rows'] = rows) => {
    const search = new URLSearchParams([...metrics.map((name) => ['metric', name])]);
    search.set('year', year);
    search.set('rows', by);
    return `/${org}/data/measurements?${search.toString()}`;
  };
  const yearName = (key: string) => formatPeriodLabel(key, locale, { fiscal: grid.isFiscal });
  return (
    <div className="grid gap-6">
      <PageHeader
        title={t('title')}
        sentence={t('sentence')}
        pickers={
          <nav aria-label={t('year')} className="flex items-center gap-2">
            <LinkButton
              size="small"
              href={href(grid.previousYear)}
              aria-label={`${t('previousYear')} ${yearName(grid.previousYear)}`}
            >
              ‹
            </LinkButton>
            <span className="figure font-semibold">{yearName(grid.year)}</span>
            <LinkButton
              size="small"
              href={href(grid.nextYear)}
              aria-label={`${t('nextYear')} ${yearName(grid.nextYear)}`}
            >
              ›
            </LinkButton>
          </nav>
        }
      >
        <LogTabs org={org} current="grid" hasMeasurements />
      </PageHeader>
      <ChooseMetrics {...{ org, query }} year={grid.year} />
      {grid.scopes.length === 0 ? (
        <EmptyState>{t('nobody')}</EmptyState>
      ) : (
        <>
          <LinkTabs
            label={t('rows')}
            tabs={gridRows.map((each) => ({
              href: href(grid.year, each),
              label: t(each),
              current: each === rows,
            }))}
          />
          {metrics.length === 0 ? (
            <p className="text-ink-muted">{t('none')}</p>
          ) : (
            <MeasurementGrid
              key={JSON.stringify([grid.year, rows, metrics])}
              {...{ org, grid, metrics }}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Which measurements: a form that the address keeps. */
function ChooseMetrics({ org, query, year }: { org: string; query: GridQuery; year: string }) {
  const t = useTranslations('entry.grid');
  const names = useTranslations('entry.measured');
  const { metrics, rows } = query;
  return (
    <details open={metrics.length === 0} className="rounded-tile border border-line px-4 py-3">
      <summary className="cursor-pointer font-semibold">
        {t('metrics')}
        {metrics.length > 0 ? (
          <span className="font-normal text-ink-muted">
            {' '}
            {metrics.map((name) => names(name)).join(', ')}
          </span>
        ) : null}
      </summary>
      <form action={`/${org}/data/measurements`} className="mt-3 grid gap-4">
        <input type="hidden" name="year" value={year} />
        <input type="hidden" name="rows" value={rows} />
        <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
          {measuredNames.map((name) => (
            <CheckboxField
              key={name}
              name="metric"
              value={name}
              label={names(name)}
              defaultChecked={metrics.includes(name)}
            />
          ))}
        </div>
        <div>
          <Button type="submit">{t('show')}</Button>
        </div>
      </form>
    </details>
  );
}
