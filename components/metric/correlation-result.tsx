import { useLocale, useTranslations } from 'next-intl';
import { formatNumber, formatPeriodLabel, type FiscalLabels } from '@/components/format';
import { Figure } from '@/components/ui/figure';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import {
  FEWEST_PAIRS,
  type Correlated,
  type CorrelateMetrics,
} from '@/server/metric/analysis.schemas';
import { correlationStrength } from './correlation-strength';
import { ExportLinks } from './export-links';
import { useMetricFormat } from './metric-format';

/** How far two metrics go together, over how many periods, and that it proves no cause. */
export function CorrelationResult({
  org,
  correlated,
  ask,
  names,
  currency,
  isFiscal,
}: {
  org: string;
  correlated: Correlated;
  ask: CorrelateMetrics;
  names: ReadonlyMap<string, string>;
  currency: string;
  isFiscal: FiscalLabels;
}) {
  const t = useTranslations('explanation.correlation');
  const periods = useTranslations('explanation.correlation.lags');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const { leading, lagging, lag, pairs, correlation, grain } = correlated;
  const { coefficient, count, reason } = correlation;
  const label = (key: string) => formatPeriodLabel(key, locale, { fiscal: isFiscal });
  const name = ({ metric }: { metric: string }) => names.get(metric) ?? metric;
  const title = t('of', { leading: name(leading), lagging: name(lagging) });
  return (
    <div className="grid min-w-0 gap-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-label text-ink-muted">{t('coefficient')}</span>
        <Figure
          size="tile"
          display={
            coefficient === null
              ? null
              : formatNumber(coefficient, locale, { fractionDigits: 2, signed: true })
          }
          exact={coefficient}
          reason={reason && t(reason, { fewest: FEWEST_PAIRS, count })}
        />
        <span className="text-label text-ink-muted">{t('periods', { count })}</span>
      </p>
      <p className="max-w-prose">
        {coefficient === null
          ? t(reason ?? 'tooFew', { fewest: FEWEST_PAIRS, count })
          : t(`strength.${correlationStrength(coefficient)}`, {
              leading: name(leading),
              lagging: name(lagging),
              later: periods(grain, { count: lag }),
            })}{' '}
        {t('noCause')}
      </p>
      {pairs.length > 0 ? (
        <details className="text-label">
          <summary className="w-fit rounded-mark text-caption text-ink-faint hover:text-ink">
            {t('pairs')}
          </summary>
          <div className="pt-2">
            <Table caption={title} dense>
              <TableHead>
                <tr>
                  <HeaderCell>{t('period')}</HeaderCell>
                  <HeaderCell numeric>{name(leading)}</HeaderCell>
                  <HeaderCell>{t('laterPeriod')}</HeaderCell>
                  <HeaderCell numeric>{name(lagging)}</HeaderCell>
                </tr>
              </TableHead>
              <TableBody>
                {pairs.map((pair) => (
                  <Row key={pair.leadingPeriod}>
                    <HeaderCell scope="row">{label(pair.leadingPeriod)}</HeaderCell>
                    <Cell numeric>{format.short(pair.leading, leading.unit)}</Cell>
                    <Cell>{label(pair.laggingPeriod)}</Cell>
                    <Cell numeric>{format.short(pair.lagging, lagging.unit)}</Cell>
                  </Row>
                ))}
              </TableBody>
            </Table>
          </div>
        </details>
      ) : null}
      <div>
        <ExportLinks org={org} of={title} ask={{ table: 'correlation', ask }} />
      </div>
    </div>
  );
}
