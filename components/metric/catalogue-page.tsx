import { useLocale, useTranslations } from 'next-intl';
import { formatPeriodLabel } from '@/components/format';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { Frame } from '@/server/board/engine/board';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { metricFamilies, type FigureAnswer } from '@/server/metric/metric.schemas';
import { CatalogueFilter } from './catalogue-filter';
import { CatalogueTable } from './catalogue-table';
import { explainHref } from './explain-link';
import { ExportLinks } from './export-links';
import { FigurePickers } from './figure-pickers';
import type { MetricSearch } from './find-metrics';

/** The catalogue: every metric by family, found by any of its names. */
export function CataloguePage({
  org,
  count,
  found,
  frame,
  answers,
  chosen,
  ownHref,
  importHref,
  path,
  search,
}: {
  org: string;
  /** of all metrics */
  count: number;
  found: readonly ListedMetric[];
  frame: Frame;
  answers: readonly FigureAnswer[];
  chosen: MetricSearch;
  /** null for readers who may not write metrics */
  ownHref: string | null;
  /** null for readers who may not import */
  importHref: string | null;
  path: string;
  search: string;
}) {
  const t = useTranslations('explanation.catalogue');
  const toDate = useTranslations('explanation');
  const own = useTranslations('formula.list');
  const locale = useLocale();
  const kept = [...new URLSearchParams(search)].filter(([name]) =>
    ['period', 'grain', 'team'].includes(name),
  );
  const { period, scope, isFiscal, currency } = frame;
  const label = formatPeriodLabel(period.key, locale, { fiscal: isFiscal });
  const query = new URLSearchParams({ period: period.key });
  if (scope.teamExternalId) query.set('team', scope.teamExternalId);
  const byMetric = new Map(answers.map((answer) => [answer.metric, answer]));
  const families = metricFamilies
    .map((family) => ({ family, metrics: found.filter((metric) => metric.family === family) }))
    .filter(({ metrics }) => metrics.length > 0);
  return (
    <>
      <PageHeader
        above={
          <p className="-mb-2 text-label text-ink-muted">
            <span className="font-semibold text-accent">
              {period.isToDate ? toDate('toDate', { period: label }) : label}
            </span>
            <span aria-hidden> · </span>
            {scope.name}
          </p>
        }
        title={t('title')}
        sentence={t('sentence', { count })}
        pickers={
          <>
            <FigurePickers frame={frame} />
            {ownHref === null ? null : <LinkButton href={ownHref}>{own('title')}</LinkButton>}
          </>
        }
      />
      <div className="grid gap-4">
        <CatalogueFilter path={path} chosen={chosen} kept={kept} />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-label text-ink-muted">
          <p role="status">{t('found', { count: found.length })}</p>
          <ExportLinks
            org={org}
            of={t('title')}
            ask={{
              table: 'catalogue',
              period: period.key,
              team: scope.teamExternalId ?? undefined,
            }}
          />
        </div>
        {families.length > 1 ? (
          <nav
            aria-label={t('jump')}
            className="no-print flex flex-wrap gap-x-4 gap-y-1 text-label"
          >
            {families.map(({ family, metrics }) => (
              <a key={family} href={`#${family}`} className="text-ink-muted hover:text-accent">
                {t(`families.${family}`)}{' '}
                <span className="figure text-ink-faint">{metrics.length}</span>
              </a>
            ))}
          </nav>
        ) : null}
      </div>
      {found.length === 0 ? (
        <EmptyState action={<LinkButton href={path}>{t('all')}</LinkButton>}>
          {t('none')}
        </EmptyState>
      ) : null}
      {families.map(({ family, metrics }) => (
        <CatalogueTable
          key={family}
          family={family}
          metrics={metrics}
          answers={byMetric}
          currency={currency}
          importHref={importHref}
          hrefOf={(metric) => `${path}/${metric}?${query.toString()}`}
          explainOf={(metric) => explainHref(path, search, { metric })}
        />
      ))}
    </>
  );
}
