import { useLocale, useTranslations } from 'next-intl';
import { formatPeriodLabel } from '@/components/format';
import { PageHeader } from '@/components/layout/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { Frame } from '@/server/board/engine/board';
import type { ListedMetric } from '@/server/metric/list-metrics';
import type { FigureAnswer } from '@/server/metric/metric.schemas';
import { CatalogueFilter, families } from './catalogue-filter';
import { CatalogueTable } from './catalogue-table';
import { explainHref } from './explain-link';
import { FigurePickers } from './figure-pickers';
import { findMetrics, type MetricSearch } from './find-metrics';

/** The catalogue: every metric by family, found by any of its names. */
export function CataloguePage({
  metrics,
  frame,
  answers,
  chosen,
  path,
  search,
}: {
  metrics: readonly ListedMetric[];
  frame: Frame;
  answers: readonly FigureAnswer[];
  chosen: MetricSearch;
  path: string;
  search: string;
}) {
  const t = useTranslations('explanation.catalogue');
  const toDate = useTranslations('explanation');
  const locale = useLocale();
  const found = findMetrics(metrics, chosen);
  const kept = [...new URLSearchParams(search)].filter(([name]) =>
    ['period', 'grain', 'team'].includes(name),
  );
  const label = formatPeriodLabel(frame.period.key, locale, { fiscal: frame.isFiscal });
  const query = new URLSearchParams({ period: frame.period.key });
  if (frame.scope.teamExternalId) query.set('team', frame.scope.teamExternalId);
  const byMetric = new Map(answers.map((answer) => [answer.metric, answer]));
  return (
    <>
      <PageHeader
        above={
          <p className="-mb-2 text-label text-ink-muted">
            <span className="font-semibold text-accent">
              {frame.period.isToDate ? toDate('toDate', { period: label }) : label}
            </span>
            <span aria-hidden> · </span>
            {frame.scope.name}
          </p>
        }
        title={t('title')}
        sentence={t('sentence', { count: metrics.length })}
        pickers={<FigurePickers frame={frame} />}
      />
      <CatalogueFilter path={path} chosen={chosen} kept={kept} />
      {found.length === 0 ? (
        <EmptyState action={<LinkButton href={path}>{t('all')}</LinkButton>}>
          {t('none')}
        </EmptyState>
      ) : null}
      {families.map((family) => {
        const own = found.filter((metric) => metric.family === family);
        return own.length === 0 ? null : (
          <CatalogueTable
            key={family}
            family={family}
            metrics={own}
            answers={byMetric}
            currency={frame.currency}
            hrefOf={(metric) => `${path}/${metric}?${query.toString()}`}
            explainOf={(metric) => explainHref(path, search, { metric })}
          />
        );
      })}
    </>
  );
}
