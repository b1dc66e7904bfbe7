import { useLocale, useTranslations } from 'next-intl';
import { InteractiveArea } from '@/components/charts/interactive-area';
import {
  formatNumber,
  formatPercent,
  formatPeriodLabel,
  type FiscalLabels,
} from '@/components/format';
import { Figure } from '@/components/ui/figure';
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from '@/components/ui/table';
import type { CompareParts, ComparedSide, Comparison } from '@/server/metric/analysis.schemas';
import { ExportLinks } from './export-links';
import { useMetricFormat } from './metric-format';
import { usePartText } from './part-text';
import { useReasonText } from './reason-text';

/** Two parts: figures with what stands behind them, their difference, and both courses. */
export function ComparisonResult({
  org,
  name,
  comparison,
  ask,
  currency,
  isFiscal,
}: {
  org: string;
  name: string;
  comparison: Comparison;
  ask: CompareParts;
  currency: string;
  isFiscal: FiscalLabels;
}) {
  const t = useTranslations('explanation.comparison');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const partText = usePartText();
  const reason = useReasonText();
  const { unit, left, right, keys, difference, relative } = comparison;
  const names = { left: partText(left.part), right: partText(right.part) };
  const title = t('of', { name, ...names });
  const data = left.points.map(({ figure, isToDate }, index) => ({
    label: formatPeriodLabel(keys[index] ?? '', locale, { fiscal: isFiscal }),
    value: figure.value,
    display: format.short(figure.value, unit) ?? '–',
    isOpen: isToDate,
  }));
  const values = right.points.map(({ figure }) => figure.value);
  const row = (label: string, { figure, recordCount }: ComparedSide) => (
    <Row>
      <HeaderCell scope="row">{label}</HeaderCell>
      <Cell numeric>
        <Figure
          display={format.short(figure.value, unit)}
          exact={figure.value}
          exactDisplay={format.exact(figure.value, unit)}
          reason={reason(figure.reason)}
        />
      </Cell>
      <Cell numeric>
        {figure.numerator && figure.denominator
          ? `${formatNumber(figure.numerator, locale)} ÷ ${formatNumber(figure.denominator, locale)}`
          : '–'}
      </Cell>
      <Cell numeric>{formatNumber(String(recordCount), locale)}</Cell>
    </Row>
  );
  const change =
    difference === null ? null : format.change({ kind: 'difference', delta: difference }, unit);
  return (
    <div className="grid min-w-0 gap-4">
      <Table caption={title} dense>
        <TableHead>
          <tr>
            <HeaderCell>{t('part')}</HeaderCell>
            <HeaderCell numeric>{name}</HeaderCell>
            <HeaderCell numeric>{t('behind')}</HeaderCell>
            <HeaderCell numeric>{t('records')}</HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {row(names.left, left)}
          {row(names.right, right)}
          <Row className="font-semibold">
            <HeaderCell scope="row" className="!font-semibold">
              {t('difference')}
            </HeaderCell>
            <Cell numeric>
              <Figure display={change} exact={difference} reason={t('noDifference')} />
              {relative === null ? null : ` (${formatPercent(relative, locale, { signed: true })})`}
            </Cell>
            <Cell colSpan={2} />
          </Row>
        </TableBody>
      </Table>
      <InteractiveArea
        level={3}
        title={title}
        summary={t('summary', {
          ...names,
          leftValue: format.short(left.figure.value, unit) ?? '–',
          rightValue: format.short(right.figure.value, unit) ?? '–',
        })}
        seriesLabel={names.left}
        data={data}
        others={[
          {
            label: names.right,
            values,
            displays: values.map((value) => format.short(value, unit) ?? '–'),
          },
        ]}
        unit={unit === 'currencyPerDay' ? 'currency' : unit}
        currency={currency}
      />
      <div>
        <ExportLinks org={org} of={title} ask={{ table: 'comparison', ask }} />
      </div>
    </div>
  );
}
