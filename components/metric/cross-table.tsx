import { useLocale, useTranslations } from 'next-intl';
import { Figure } from '@/components/ui/figure';
import {
  Cell,
  HeaderCell,
  Row,
  Table,
  TableBody,
  TableHead,
  TableTotal,
} from '@/components/ui/table';
import type { Breakdown } from '@/server/metric/analysis.schemas';
import type { Figure as FigureOf } from '@/server/metric/engine/figure.public';
import { dimensionNames } from '@/server/metric/metric.schemas';
import { useMetricFormat } from './metric-format';
import { usePartText } from './part-text';
import { prepareCross } from './prepare-cross';
import { useReasonText } from './reason-text';

const ROWS = 25;
const COLUMNS = 8;

/** A metric by two dimensions: rows and columns with what each comes to alone. */
export function CrossTable({
  title,
  breakdown,
  currency,
}: {
  title: string;
  breakdown: Breakdown;
  currency: string;
}) {
  const t = useTranslations('explanation.metric');
  const locale = useLocale();
  const format = useMetricFormat(currency);
  const partText = usePartText();
  const reason = useReasonText();
  const { unit, by, isAdditive, whole } = breakdown;
  const cross = prepareCross(breakdown, ROWS, COLUMNS);
  const value = (figure: FigureOf | null) =>
    figure ? (
      <Figure
        display={format.short(figure.value, unit)}
        exact={figure.value}
        exactDisplay={format.exact(figure.value, unit)}
        reason={reason(figure.reason)}
      />
    ) : null;
  const total = t(isAdditive ? 'total' : 'overall');
  const hidden = [
    cross.hiddenRows > 0 ? t('hiddenRows', { count: cross.hiddenRows }) : null,
    cross.hiddenColumns > 0 ? t('hiddenColumns', { count: cross.hiddenColumns }) : null,
  ].filter(Boolean);
  return (
    <div className="grid min-w-0 gap-2">
      <h2 className="text-body font-semibold">{title}</h2>
      <Table caption={title} dense className="relative !overflow-x-auto">
        <TableHead>
          <tr>
            <HeaderCell>
              <span className="inline-block first-letter:uppercase">
                {by.map((each) => dimensionNames[each][locale]).join(' × ')}
              </span>
            </HeaderCell>
            {cross.columns.map(({ part }) => (
              <HeaderCell key={part.key ?? ''} numeric>
                {partText(part)}
              </HeaderCell>
            ))}
            <HeaderCell numeric>{total}</HeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {cross.rows.map((row) => (
            <Row key={row.part.key ?? ''}>
              <HeaderCell scope="row">{partText(row.part)}</HeaderCell>
              {row.cells.map((cell, index) => (
                <Cell key={cross.columns[index]?.part.key ?? ''} numeric>
                  {value(cell)}
                </Cell>
              ))}
              <Cell numeric className="font-semibold">
                {value(row.whole)}
              </Cell>
            </Row>
          ))}
        </TableBody>
        <TableTotal>
          <tr>
            <HeaderCell scope="row">{total}</HeaderCell>
            {cross.columns.map(({ part, whole: figure }) => (
              <Cell key={part.key ?? ''} numeric>
                {value(figure)}
              </Cell>
            ))}
            <Cell numeric>{value(whole)}</Cell>
          </tr>
        </TableTotal>
      </Table>
      {isAdditive ? null : <p className="text-label text-ink-muted">{t('notAdditive')}</p>}
      {hidden.length > 0 ? (
        <p className="text-label text-ink-muted">{t('hidden', { what: hidden.join(', ') })}</p>
      ) : null}
    </div>
  );
}
