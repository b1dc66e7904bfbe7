import { useLocale, useTranslations } from 'next-intl';
import { Surface } from '@/components/ui/surface';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { useMetricFormat } from './metric-format';

/** A worked example: figures put into the formula, with what it gives; none of them are the reader's. */
export function MetricExample({
  metric,
  currency,
}: {
  metric: Pick<ListedMetric, 'example' | 'unit' | 'variant' | 'variants'>;
  currency: string;
}) {
  const t = useTranslations('explanation.example');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const { example } = metric;
  if (!example) return null;
  const variant = metric.variants.find(({ id }) => id === (example.variant ?? metric.variant));
  const terms = new Map(variant?.terms.map((term) => [term.id, term]));
  return (
    <Surface title={t('title')} description={t('help')}>
      <dl className="grid grid-cols-[1fr,auto] gap-x-6 gap-y-1.5 text-label">
        {Object.entries(example.terms).map(([id, value]) => {
          const term = terms.get(id);
          return (
            <div key={id} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-ink-muted first-letter:uppercase">{term?.label[locale] ?? id}</dt>
              <dd className="figure text-right">{format.exact(value, term?.unit ?? 'ratio')}</dd>
            </div>
          );
        })}
        <div className="col-span-2 grid grid-cols-subgrid border-t border-line pt-1.5 font-semibold">
          <dt>{t('result')}</dt>
          <dd className="figure text-right">
            {format.exact(example.result, variant?.unit ?? metric.unit)}
          </dd>
        </div>
      </dl>
      {variant ? (
        <p className="text-label text-ink-muted first-letter:uppercase">
          {variant.formula[locale]}
        </p>
      ) : null}
    </Surface>
  );
}
