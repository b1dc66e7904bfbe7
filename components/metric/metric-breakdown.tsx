import { useLocale, useTranslations } from 'next-intl';
import { FeedLink } from '@/components/feed/feed-link';
import { metricFeedHref } from '@/components/feed/feed-prefill';
import { HorizontalBars } from '@/components/charts/horizontal-bars';
import type { Breakdown } from '@/server/metric/analysis.schemas';
import { dimensionNames, type Dimension } from '@/server/metric/metric.schemas';
import { BreakdownChoice } from './breakdown-choice';
import { CrossTable } from './cross-table';
import type { ExplainedFigure } from './explain-link';
import { ExportLinks } from './export-links';
import { useMetricFormat } from './metric-format';
import { usePartText } from './part-text';

const SHOWN = 25;

interface Props {
  org: string;
  path: string;
  search: string;
  name: string;
  breakdown: Breakdown;
  /** what it was asked with, for the export */
  ask: { metric: string; period: string; team?: string };
  dimensions: readonly Dimension[];
  currency: string;
  hrefOf: (dimension: Dimension) => string;
  explain: (figure: Pick<ExplainedFigure, 'part'>) => string;
}

/** A metric by one dimension as bars with their values, or by two as a table. */
export function MetricBreakdown(props: Props) {
  const { org, path, search, name, breakdown, ask, dimensions, currency, hrefOf } = props;
  const t = useTranslations('explanation.metric');
  const locale = useLocale();
  const { by } = breakdown;
  const title = t('by', {
    name,
    dimension: by.map((each) => dimensionNames[each][locale]).join(' × '),
  });
  return (
    <div className="grid min-w-0 content-start gap-4">
      <BreakdownChoice {...{ path, search, by, dimensions, hrefOf }} />
      {breakdown.parts.length === 0 ? (
        <p className="py-6 text-label text-ink-muted">{t('byNone')}</p>
      ) : by.length > 1 ? (
        <CrossTable title={title} breakdown={breakdown} currency={currency} />
      ) : (
        <Bars {...props} title={title} />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ExportLinks
          org={org}
          of={title}
          ask={{ table: 'breakdown', ask: { ...ask, by: [...by] } }}
        />
        <FeedLink of={title} href={metricFeedHref(org, { ...ask, by })} />
      </div>
    </div>
  );
}

function Bars({ title, name, breakdown, currency, explain }: Props & { title: string }) {
  const t = useTranslations('explanation.metric');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const partText = usePartText();
  const points = breakdown.parts.flatMap((point) =>
    point.parts[0] && point.figure.value !== null
      ? [{ part: point.parts[0], value: point.figure.value }]
      : [],
  );
  points.sort((a, b) => Number(b.value) - Number(a.value));
  const data = points.slice(0, SHOWN).map(({ part, value }) => ({
    label: partText(part),
    value,
    display: format.short(value, breakdown.unit) ?? '–',
    isNone: part.key === null,
    href: explain({ part: { dimension: part.dimension, key: part.key } }),
  }));
  const [first] = data;
  return (
    <>
      <HorizontalBars
        level={2}
        title={title}
        summary={first ? t('bySummary', { first: first.label, value: first.display }) : title}
        valueLabel={name}
        data={data}
      />
      {points.length > SHOWN ? (
        <p className="text-label text-ink-muted">
          {t('more', { count: (points.length - SHOWN).toLocaleString(locale) })}
        </p>
      ) : null}
    </>
  );
}
