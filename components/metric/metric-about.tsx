import { useLocale, useTranslations } from 'next-intl';
import { Surface } from '@/components/ui/surface';
import type { ListedMetric } from '@/server/metric/list-metrics';

/** Where a metric belongs and what else it is called. */
export function MetricAbout({ metric }: { metric: ListedMetric }) {
  const t = useTranslations('explanation');
  const locale = useLocale();
  const facts = [
    [t('metric.family'), t(`catalogue.families.${metric.family}`)],
    [t('metric.kind'), t(`catalogue.${metric.kind}`)],
    [t('metric.direction'), t(`metric.${metric.direction}`)],
    [t('metric.aliases'), metric.aliases[locale].join(', ')],
  ] as const;
  return (
    <Surface title={t('metric.about')}>
      <dl className="grid grid-cols-[auto,1fr] gap-x-6 gap-y-1.5 text-label">
        {facts.map(([name, text]) =>
          text ? (
            <div key={name} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-ink-muted">{name}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Surface>
  );
}
