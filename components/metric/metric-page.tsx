import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { formatPeriodLabel } from '@/components/format';
import { PageHeader } from '@/components/layout/page-header';
import { withQuery } from '@/components/layout/query';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { LinkButton } from '@/components/ui/link-button';
import { Surface } from '@/components/ui/surface';
import type { Frame } from '@/server/board/engine/board';
import type { ListedMetric } from '@/server/metric/list-metrics';
import type { MetricFreshness } from '@/server/metric/read-metric-freshness';
import { isOwnId } from '@/server/metric/own-metric.schemas';
import { explainHref } from './explain-link';
import { ExplanationContent, type ExplanationProps } from './explanation-content';
import { FigurePickers } from './figure-pickers';
import { countsActivity, GoodhartNote } from './goodhart-note';
import { Reaches } from './late-figure';
import { LateNotice } from './late-notice';
import { MetricAbout } from './metric-about';
import { MetricBreakdown } from './metric-breakdown';
import { MetricComparison } from './metric-comparison';
import { MetricCorrelation } from './metric-correlation';
import { MetricCourse } from './metric-course';
import { MetricDefinitions } from './metric-definitions';
import { MetricExample } from './metric-example';
import { MissingRecords } from './missing-records';
import { RecordSection } from './record-section';

interface Props {
  org: string;
  path: string;
  search: string;
  metric: ListedMetric;
  frame: Frame;
  canChoose: boolean;
  importHref: string | null;
  freshness: MetricFreshness;
  /** value, formula and records; null where the metric has none for this scope */
  value: Omit<ExplanationProps, 'path' | 'search' | 'org'> | null;
  /** null for a metric that exists in parts only */
  course: Pick<ComponentProps<typeof MetricCourse>, 'course' | 'ask'> | null;
  breakdown: Pick<
    ComponentProps<typeof MetricBreakdown>,
    'breakdown' | 'ask' | 'dimensions'
  > | null;
  comparison: Pick<
    ComponentProps<typeof MetricComparison>,
    'dimension' | 'options' | 'comparison' | 'ask'
  > | null;
  correlation: Pick<
    ComponentProps<typeof MetricCorrelation>,
    'others' | 'pair' | 'correlated' | 'ask'
  > | null;
}

/** One metric: its value and formula, its course, its parts, its definitions and its records. */
export function MetricPage({ metric, frame, value, course, breakdown, ...props }: Props) {
  const { org, path, search, canChoose, importHref, comparison, correlation, freshness } = props;
  const t = useTranslations('explanation');
  const own = useTranslations('formula.list');
  const locale = useLocale();
  const name = metric.name[locale];
  const label = formatPeriodLabel(frame.period.key, locale, { fiscal: frame.isFiscal });
  const { currency, isFiscal } = frame;
  const isPanelOpen = new URLSearchParams(search).has('explain');
  const shared = { org, path, search, name, currency, isFiscal };
  const parts = breakdown ? (
    <div className="min-w-0 border-t border-ink/80 pt-3">
      <MetricBreakdown
        {...shared}
        {...breakdown}
        hrefOf={(by) => `${path}${withQuery(search, { by, and: null, left: null, right: null })}`}
        explain={(figure) => explainHref(path, search, { metric: metric.id, ...figure })}
      />
    </div>
  ) : null;
  const isCross = breakdown !== null && breakdown.breakdown.by.length > 1;
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
            {frame.period.isToDate ? <Reaches freshness={freshness} /> : null}
          </>
        }
        pickers={
          <>
            <FigurePickers frame={frame} />
            {canChoose && isOwnId(metric.id) ? (
              <LinkButton href={`${path}/edit`}>{own('edit')}</LinkButton>
            ) : null}
          </>
        }
      />
      {frame.period.isToDate ? (
        <LateNotice freshness={freshness} dataHref={importHref && `/${org}/data`} />
      ) : null}
      {metric.isDataAvailable ? null : (
        <MissingRecords needs={metric.needs} importHref={importHref} />
      )}
      {course ? (
        <div className="border-t border-ink/80 pt-3">
          <MetricCourse
            {...shared}
            {...course}
            benchmarks={metric.benchmarks}
            grainHref={(over) => `${path}${withQuery(search, { over })}`}
            explain={(on) => explainHref(path, search, { metric: metric.id, on })}
          />
        </div>
      ) : null}
      {isCross ? parts : null}
      <div className="grid gap-x-12 gap-y-10 xl:grid-cols-12">
        <div className="grid min-w-0 content-start gap-10 xl:col-span-7">
          <div className="grid min-w-0 gap-5 border-t border-ink/80 pt-4">
            {value ? (
              <ExplanationContent
                {...value}
                org={org}
                list={null}
                term={value.list?.term}
                path={path}
                search={search}
              />
            ) : (
              <p className="text-ink-muted">{t('reasons.notForScope')}</p>
            )}
            {countsActivity(metric) ? <GoodhartNote /> : null}
          </div>
          {comparison ? <MetricComparison {...shared} {...comparison} /> : null}
          {correlation && course ? (
            <MetricCorrelation
              {...shared}
              {...correlation}
              metric={metric}
              grain={course.course.grain}
            />
          ) : null}
        </div>
        <div className="grid min-w-0 content-start gap-10 xl:col-span-5">
          {isCross ? null : parts}
          {metric.variants.length > 1 ? (
            <Surface title={t('metric.definitions')} description={t('metric.definitionsHelp')}>
              <MetricDefinitions org={org} metric={metric} canChoose={canChoose} />
            </Surface>
          ) : null}
          <MetricExample metric={metric} currency={currency} />
          <MetricAbout metric={metric} />
        </div>
      </div>
      {value?.list && value.ask && !isPanelOpen ? (
        <div className="min-w-0 border-t border-ink/80 pt-4">
          <RecordSection
            {...value}
            org={org}
            list={value.list}
            ask={value.ask}
            path={path}
            search={search}
          />
        </div>
      ) : null}
    </>
  );
}
