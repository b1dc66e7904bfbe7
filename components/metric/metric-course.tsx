import { useLocale, useTranslations } from 'next-intl';
import { BarChart } from '@/components/charts/bar-chart';
import { InteractiveArea } from '@/components/charts/interactive-area';
import { formatPeriodLabel, type FiscalLabels } from '@/components/format';
import type { Course } from '@/server/metric/analysis.schemas';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { FeedLink } from '@/components/feed/feed-link';
import { metricFeedHref } from '@/components/feed/feed-prefill';
import { ChoiceLinks } from './choice-links';
import { ExportLinks } from './export-links';
import { useMetricFormat } from './metric-format';

const FEW = 5;

/** A metric over its periods: a line to explore with published figures beside, or a few bars. */
export function MetricCourse({
  org,
  name,
  course,
  ask,
  benchmarks,
  currency,
  isFiscal,
  grainHref,
  explain,
}: {
  org: string;
  name: string;
  course: Course;
  /** what the course was asked with, for the export */
  ask: { metric: string; period: string; team?: string };
  benchmarks: ListedMetric['benchmarks'];
  currency: string;
  isFiscal: FiscalLabels;
  grainHref: (grain: string) => string;
  explain: (period: string) => string;
}) {
  const t = useTranslations('explanation.metric');
  const grains = useTranslations('layout.period');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const { answer, keys } = course;
  const label = (key: string) => formatPeriodLabel(key, locale, { fiscal: isFiscal });
  const data = answer.points.map((point, index) => {
    const key = keys[index] ?? '';
    return {
      label: label(key),
      value: point.figure.value,
      display: format.short(point.figure.value, answer.unit) ?? '–',
      isOpen: point.isToDate,
      href: explain(key),
    };
  });
  const [first] = data;
  const last = data.at(-1);
  const shared = {
    title: t('over', { name }),
    summary:
      first && last
        ? t('overSummary', {
            name,
            first: first.label,
            last: last.label,
            lastPeriod: last.label,
            value: last.display,
          })
        : t('over', { name }),
    level: 2,
    seriesLabel: name,
  } as const;
  const unit = answer.unit === 'currencyPerDay' ? 'currency' : answer.unit;
  const references = benchmarks.map((benchmark) => ({
    label: t('reference', {
      label: benchmark.label[locale],
      value: format.short(benchmark.value, answer.unit) ?? '–',
    }),
    values: data.map(() => benchmark.value),
  }));
  const hasLine = data.length > FEW || (data.length > 1 && references.length > 0);
  return (
    <div className="grid min-w-0 gap-3">
      {hasLine ? (
        <InteractiveArea
          {...shared}
          data={data}
          others={references}
          unit={unit}
          currency={currency}
        />
      ) : (
        <BarChart {...shared} data={data} unit={unit} context={{ locale, currency }} />
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <ChoiceLinks
          label={t('grain')}
          current={course.grain}
          choices={course.grains.map((grain) => ({
            id: grain,
            label: grains(grain),
            href: grainHref(grain),
          }))}
        />
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ExportLinks
            org={org}
            of={t('over', { name })}
            ask={{ table: 'course', ask: { ...ask, grain: course.grain } }}
          />
          <FeedLink
            of={t('over', { name })}
            href={metricFeedHref(org, { ...ask, grain: course.grain })}
          />
        </span>
      </div>
    </div>
  );
}
