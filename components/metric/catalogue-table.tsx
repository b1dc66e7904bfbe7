import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Surface } from '@/components/ui/surface';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import type { ListedMetric } from '@/server/metric/list-metrics';
import { dimensionNames, type FigureAnswer } from '@/server/metric/metric.schemas';
import { FigureLink } from './figure-link';
import { useMetricFormat } from './metric-format';
import { useRecordTypeList } from './missing-records';
import { useReasonText } from './reason-text';

interface Props {
  family: ListedMetric['family'];
  metrics: readonly ListedMetric[];
  answers: ReadonlyMap<string, FigureAnswer>;
  currency: string;
  importHref: string | null;
  hrefOf: (metric: string) => string;
  explainOf: (metric: string) => string;
}

/** The metrics of one family with their values in the chosen period. */
export function CatalogueTable({ family, metrics, hrefOf, ...props }: Props) {
  const t = useTranslations('explanation.catalogue');
  const locale = useLocale();
  const title = t(`families.${family}`);
  return (
    <div id={family} className="scroll-mt-6">
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
            {metrics.map((metric) => (
              <Row key={metric.id}>
                <HeaderCell scope="row" className="!whitespace-normal py-2">
                  <Link
                    href={hrefOf(metric.id)}
                    prefetch={false}
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
                  <Value metric={metric} href={hrefOf(metric.id)} {...props} />
                </Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </Surface>
    </div>
  );
}

/** The value, else what it takes to have one. */
function Value({
  metric,
  href,
  answers,
  currency,
  importHref,
  explainOf,
}: Omit<Props, 'family' | 'metrics' | 'hrefOf'> & { metric: ListedMetric; href: string }) {
  const t = useTranslations('explanation.catalogue');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const reason = useReasonText();
  const types = useRecordTypeList();
  if (!metric.isDataAvailable) {
    const text = t('needs', { types: types(metric.needs) });
    return (
      <span className="inline-block max-w-44 whitespace-normal text-caption font-normal text-ink-faint">
        {importHref ? (
          <Link href={importHref} prefetch={false} className="hover:text-accent hover:underline">
            {text}
          </Link>
        ) : (
          text
        )}
      </span>
    );
  }
  if (metric.presetDimension) {
    return (
      <Link href={href} prefetch={false} className="font-normal hover:text-accent">
        {t('divided', { dimension: dimensionNames[metric.presetDimension][locale] })}
      </Link>
    );
  }
  const figure = answers.get(metric.id)?.points[0]?.figure;
  if (!figure) {
    return (
      <Link href={href} prefetch={false} className="font-normal text-ink-muted hover:text-accent">
        {t('compute')}
        <span className="sr-only">: {metric.name[locale]}</span>
      </Link>
    );
  }
  const { value } = figure;
  return (
    <FigureLink
      href={explainOf(metric.id)}
      label={metric.name[locale]}
      display={format.short(value, metric.unit)}
      exact={value}
      exactDisplay={format.exact(value, metric.unit)}
      reason={reason(figure.reason)}
    />
  );
}
