import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Surface } from '@/components/ui/surface';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { dimensionNames, type FigureAnswer } from '@/server/metric/metric.schemas';
import { FigureLink } from './figure-link';
import { useMetricFormat } from './metric-format';
import { useReasonText } from './reason-text';

/** The metrics of one family with their values in the chosen period. */
export function CatalogueTable({
  family,
  metrics,
  answers,
  currency,
  hrefOf,
  explainOf,
}: {
  family: ListedMetric['family'];
  metrics: readonly ListedMetric[];
  answers: ReadonlyMap<string, FigureAnswer>;
  currency: string;
  hrefOf: (metric: string) => string;
  explainOf: (metric: string) => string;
}) {
  const t = useTranslations('explanation.catalogue');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const reason = useReasonText();
  const title = t(`families.${family}`);
  return (
    <Surface title={title}>
      <Table caption={t('caption', { family: title })}>
        <TableHead>
          <tr>
            <HeaderCell>{t('name')}</HeaderCell>
            <HeaderCell className="hidden w-28 md:table-cell">{t('kind')}</HeaderCell>
            <HeaderCell numeric className="w-28 sm:w-44">
              {t('value')}
            </HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {metrics.map((metric) => {
            const point = answers.get(metric.id)?.points[0];
            const value = point?.figure.value ?? null;
            return (
              <Row key={metric.id}>
                <HeaderCell scope="row" className="!whitespace-normal py-2">
                  <Link
                    href={hrefOf(metric.id)}
                    className="font-semibold hover:text-accent hover:underline"
                  >
                    {metric.name[locale]}
                  </Link>
                  <span className="block max-w-prose text-label text-ink-muted">
                    {metric.definition[locale]}
                  </span>
                </HeaderCell>
                <Cell className="hidden text-label text-ink-muted md:table-cell">
                  {t(metric.kind)}
                </Cell>
                <Cell numeric className="font-semibold">
                  {point?.parts[0] ? (
                    <Link href={hrefOf(metric.id)} className="font-normal hover:text-accent">
                      {t('divided', { dimension: dimensionNames[point.parts[0].dimension][locale] })}
                    </Link>
                  ) : (
                    <FigureLink
                      href={explainOf(metric.id)}
                      label={metric.name[locale]}
                      display={format.short(value, metric.unit)}
                      exact={value}
                      exactDisplay={format.exact(value, metric.unit)}
                      reason={metric.isDataAvailable ? reason(point?.figure.reason) : t('noData')}
                    />
                  )}
                </Cell>
              </Row>
            );
          })}
        </TableBody>
      </Table>
    </Surface>
  );
}
