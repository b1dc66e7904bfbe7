import { useLocale, useTranslations } from 'next-intl';
import { BarChart } from '@/components/charts/bar-chart';
import { InteractiveArea } from '@/components/charts/interactive-area';
import { formatPeriodLabel, type FiscalLabels } from '@/components/format';
import type { FigureAnswer } from '@/server/metric/metric.schemas';
import { useMetricFormat } from './metric-format';

const FEW = 5;

/** A metric's course over its periods: a line to explore, or bars where there are only a few. */
export function MetricCourse({
  name,
  answer,
  keys,
  currency,
  isFiscal,
  explain,
}: {
  name: string;
  answer: FigureAnswer;
  /** of the answer's points, in their order */
  keys: readonly string[];
  currency: string;
  isFiscal: FiscalLabels;
  explain: (period: string) => string;
}) {
  const t = useTranslations('explanation.metric');
  const locale = useLocale();
  const format = useMetricFormat(currency);
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
  return data.length > FEW ? (
    <InteractiveArea {...shared} data={data} unit={unit} currency={currency} />
  ) : (
    <BarChart {...shared} data={data} unit={unit} context={{ locale, currency }} />
  );
}
