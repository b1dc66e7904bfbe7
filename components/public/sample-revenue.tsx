import { useLocale, useTranslations } from 'next-intl';
import { BarChart } from '@/components/charts/bar-chart';
import {
  formatCompactMoney,
  formatMoney,
  formatPercent,
  formatPeriodLabel,
} from '@/components/format';
import { Change } from '@/components/ui/change';
import { Figure } from '@/components/ui/figure';
import { sample } from './sample';

const best = sample.months[11];
const yearBefore = String(Number(sample.year) - 1);

/** A year's revenue as a board shows it. */
export function SampleRevenue({ className }: { className: string }) {
  const t = useTranslations('public.sample');
  const locale = useLocale();
  const money = (amount: string) => formatCompactMoney(amount, sample.currency, locale);
  return (
    <section aria-labelledby="sample-revenue" className={className}>
      <h2 id="sample-revenue" className="text-label font-semibold text-ink-muted">
        {t('revenue', { year: sample.year })}
      </h2>
      <p className="mt-1">
        <Figure
          size="headline"
          display={money(sample.revenue)}
          exact={sample.revenue}
          exactDisplay={formatMoney(sample.revenue, sample.currency, locale)}
        />
      </p>
      <p className="mb-5">
        <Change
          delta={sample.growth}
          display={formatPercent(sample.growth, locale, { signed: true })}
          against={yearBefore}
          better="higher"
        />
      </p>
      <BarChart
        title={t('months')}
        summary={t('monthsSummary', {
          best: formatPeriodLabel(best.key, locale),
          value: money(best.value),
        })}
        seriesLabel={sample.year}
        comparisonLabel={yearBefore}
        unit="currency"
        context={{ locale, currency: sample.currency }}
        data={sample.months.map(({ key, value, before }) => ({
          label: formatPeriodLabel(key, locale, { short: true }),
          value,
          display: money(value),
          comparison: { value: before, display: money(before) },
        }))}
      />
    </section>
  );
}
