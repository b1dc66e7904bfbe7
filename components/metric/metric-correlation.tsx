import { useLocale, useTranslations } from 'next-intl';
import type { FiscalLabels } from '@/components/format';
import { Surface } from '@/components/ui/surface';
import { lags, type Correlated, type CorrelateMetrics } from '@/server/metric/analysis.schemas';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { metricFamilies } from '@/server/metric/metric.schemas';
import { CorrelationResult } from './correlation-result';
import { LabelledSelect } from './labelled-select';
import { QueryForm } from './query-form';

/** Which other metric this one goes together with, so many periods apart. */
export function MetricCorrelation({
  org,
  path,
  search,
  metric,
  others,
  pair,
  correlated,
  ask,
  grain,
  currency,
  isFiscal,
}: {
  org: string;
  path: string;
  search: string;
  metric: Pick<ListedMetric, 'id' | 'name' | 'kind'>;
  /** of the other kind: leading for a lagging metric, lagging for a leading one */
  others: readonly Pick<ListedMetric, 'id' | 'name' | 'family'>[];
  pair: string | undefined;
  correlated: Correlated | null;
  ask: CorrelateMetrics | null;
  /** of the periods that are paired */
  grain: Correlated['grain'];
  currency: string;
  isFiscal: FiscalLabels;
}) {
  const t = useTranslations('explanation.correlation');
  const families = useTranslations('explanation.catalogue.families');
  const periods = useTranslations('explanation.correlation.lags');
  const locale = useLocale();
  return (
    <Surface title={t('title')} description={t(metric.kind === 'lagging' ? 'help' : 'helpLeading')}>
      <QueryForm
        path={path}
        search={search}
        fields={['pair', 'lag']}
        submit={t('show')}
        label={t('title')}
      >
        <LabelledSelect
          label={t(metric.kind === 'lagging' ? 'leading' : 'lagging')}
          name="pair"
          defaultValue={pair}
        >
          {metricFamilies.map((family) => {
            const own = others.filter((each) => each.family === family);
            return own.length === 0 ? null : (
              <optgroup key={family} label={families(family)}>
                {own.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name[locale]}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </LabelledSelect>
        <LabelledSelect label={t('lag')} name="lag" defaultValue={String(ask?.lag ?? 0)}>
          {lags.map((lag) => (
            <option key={lag} value={lag}>
              {periods(grain, { count: lag })}
            </option>
          ))}
        </LabelledSelect>
      </QueryForm>
      {correlated && ask ? (
        <CorrelationResult
          {...{ org, correlated, ask, currency, isFiscal }}
          names={new Map([metric, ...others].map((each) => [each.id, each.name[locale]]))}
        />
      ) : null}
    </Surface>
  );
}
