import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { HorizontalBars } from '@/components/charts/horizontal-bars';
import { dimensionNames, type Dimension, type FigureAnswer } from '@/server/metric/metric.schemas';
import type { ExplainedFigure } from './explain-link';
import { useMetricFormat } from './metric-format';

const SHOWN = 25;

/** A metric by one dimension: bars with their values, the 'none' part last. */
export function MetricBreakdown({
  name,
  answer,
  dimension,
  dimensions,
  currency,
  hrefOf,
  explain,
}: {
  name: string;
  answer: FigureAnswer | null;
  dimension: Dimension;
  dimensions: readonly Dimension[];
  currency: string;
  hrefOf: (dimension: Dimension) => string;
  explain: (figure: Pick<ExplainedFigure, 'part'>) => string;
}) {
  const t = useTranslations('explanation.metric');
  const locale = useLocale();
  const named = (each: Dimension) => dimensionNames[each][locale];
  const format = useMetricFormat(currency);
  const title = t('by', { name, dimension: named(dimension) });
  const points = (answer?.points ?? []).flatMap((point) =>
    point.parts[0] && point.figure.value !== null
      ? [{ part: point.parts[0], value: point.figure.value }]
      : [],
  );
  points.sort((a, b) => Number(b.value) - Number(a.value));
  const data = points.slice(0, SHOWN).map(({ part, value }) => ({
    label: part.label ?? t('without'),
    value,
    display: format.short(value, answer?.unit ?? 'count') ?? '–',
    isNone: part.key === null,
    href: explain({ part: { dimension: part.dimension, key: part.key } }),
  }));
  const [first] = data;
  return (
    <div className="grid min-w-0 gap-4">
      <nav aria-label={t('byLabel')} className="no-print flex flex-wrap gap-1">
        {dimensions.map((each) => (
          <Link
            key={each}
            href={hrefOf(each)}
            scroll={false}
            prefetch={false}
            aria-current={each === dimension ? 'true' : undefined}
            className="rounded-control border border-line px-2.5 py-1 text-label text-ink-muted hover:border-line-strong hover:text-ink aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink"
          >
            <span className="inline-block first-letter:uppercase">{named(each)}</span>
          </Link>
        ))}
      </nav>
      {data.length === 0 ? (
        <p className="py-6 text-label text-ink-muted">{t('byNone')}</p>
      ) : (
        <HorizontalBars
          level={2}
          title={title}
          summary={first ? t('bySummary', { first: first.label, value: first.display }) : title}
          valueLabel={name}
          data={data}
        />
      )}
      {points.length > SHOWN ? (
        <p className="text-label text-ink-muted">
          {t('more', { count: (points.length - SHOWN).toLocaleString(locale) })}
        </p>
      ) : null}
    </div>
  );
}
