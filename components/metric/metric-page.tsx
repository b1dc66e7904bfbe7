import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { formatPeriodLabel } from '@/components/format';
import { PageHeader } from '@/components/layout/page-header';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Surface } from '@/components/ui/surface';
import type { Frame } from '@/server/board/engine/board';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { explainHref } from './explain-link';
import { ExplanationContent, type ExplanationProps } from './explanation-content';
import { FigurePickers } from './figure-pickers';
import { MetricAbout } from './metric-about';
import { MetricBreakdown } from './metric-breakdown';
import { MetricCourse } from './metric-course';
import { MetricDefinitions } from './metric-definitions';
import { RecordSection } from './record-section';

interface Props {
  org: string;
  path: string;
  search: string;
  metric: ListedMetric;
  frame: Frame;
  canChoose: boolean;
  /** value, formula and records; null where the metric has none for this scope */
  value: Omit<ExplanationProps, 'path' | 'search'> | null;
  /** null for a metric that exists in parts only */
  course: Pick<ComponentProps<typeof MetricCourse>, 'answer' | 'keys'> | null;
  breakdown: Pick<
    ComponentProps<typeof MetricBreakdown>,
    'answer' | 'dimension' | 'dimensions'
  > | null;
}

/** One metric: its value and formula, its course, its parts, its definitions and its records. */
export function MetricPage({
  org,
  path,
  search,
  metric,
  frame,
  canChoose,
  value,
  course,
  breakdown,
}: Props) {
  const t = useTranslations('explanation');
  const locale = useLocale();
  const name = metric.name[locale];
  const label = formatPeriodLabel(frame.period.key, locale, { fiscal: frame.isFiscal });
  const { currency, isFiscal } = frame;
  const isPanelOpen = new URLSearchParams(search).has('explain');
  return (
    <>
      <PageHeader
        above={
          <Breadcrumbs
            crumbs={[{ label: t('catalogue.title'), href: `/${org}/metrics` }, { label: name }]}
          />
        }
        title={name}
        sentence={
          <>
            <span className="font-semibold text-accent">
              {frame.period.isToDate ? t('toDate', { period: label }) : label}
            </span>
            <span aria-hidden> · </span>
            {frame.scope.name}
          </>
        }
        pickers={<FigurePickers frame={frame} />}
      />
      {course ? (
        <div className="border-t border-ink/80 pt-3">
          <MetricCourse
            {...course}
            name={name}
            currency={currency}
            isFiscal={isFiscal}
            explain={(on) => explainHref(path, search, { metric: metric.id, on })}
          />
        </div>
      ) : null}
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-12">
        <div className="min-w-0 border-t border-ink/80 pt-4 xl:col-span-7">
          {value ? (
            <ExplanationContent
              {...value}
              list={null}
              term={value.list?.term}
              path={path}
              search={search}
            />
          ) : (
            <p className="text-ink-muted">{t('reasons.notForScope')}</p>
          )}
        </div>
        <div className="grid min-w-0 content-start gap-10 xl:col-span-5">
          {breakdown ? (
            <div className="border-t border-ink/80 pt-3">
              <MetricBreakdown
                {...breakdown}
                name={name}
                currency={currency}
                hrefOf={(by) => withDimension(path, search, by)}
                explain={(figure) => explainHref(path, search, { metric: metric.id, ...figure })}
              />
            </div>
          ) : null}
          {metric.variants.length > 1 ? (
            <Surface title={t('metric.definitions')} description={t('metric.definitionsHelp')}>
              <MetricDefinitions org={org} metric={metric} canChoose={canChoose} />
            </Surface>
          ) : null}
          <MetricAbout metric={metric} />
        </div>
      </div>
      {value?.list && !isPanelOpen ? (
        <div className="min-w-0 border-t border-ink/80 pt-4">
          <RecordSection {...value} list={value.list} path={path} search={search} />
        </div>
      ) : null}
    </>
  );
}

function withDimension(path: string, search: string, by: string): string {
  const query = new URLSearchParams(search);
  query.delete('cursor');
  query.set('by', by);
  return `${path}?${query.toString()}`;
}
