import { useTranslations } from 'next-intl';
import { ChartFrame, type ChartHeading } from './chart-frame';
import { ChartKey, type KeyItem } from './chart-key';
import { ColumnBar, type LabelVisibility } from './column-bar';
import { NoData } from './no-data';
import { Plot, type AxisUnit } from './plot';
import { prepareColumns, type Column, type DrawnColumn } from './prepare-columns';

export type BarChartProps = ChartHeading &
  AxisUnit & {
    data: readonly Column[];
    /** Names the series and what it is compared with: 'Revenue 2017', '2016'. */
    seriesLabel: string;
    comparisonLabel?: string;
    target?: { value: string; display: string };
    heightPx?: number;
  };

/** Bars over time: comparison in grey beside, an unfinished period hatched, the last one labelled. */
export function BarChart({
  data,
  seriesLabel,
  comparisonLabel,
  target,
  heightPx = 200,
  unit,
  context,
  ...heading
}: BarChartProps) {
  const t = useTranslations('ui');
  const comparison = data.some((each) => each.comparison) ? comparisonLabel : undefined;
  const columns = comparison ? data : data.map((each) => ({ ...each, comparison: undefined }));
  const chart = prepareColumns(columns, target?.value);
  const isOpen = data.some((each) => each.isOpen);

  const keys: KeyItem[] = [{ label: seriesLabel, mark: 'bar' }];
  if (comparison) keys.push({ label: comparison, mark: 'comparison' });
  if (isOpen) keys.push({ label: t('chart.toDate'), mark: 'open' });
  if (target) keys.push({ label: `${t('chart.target')} ${target.display}`, mark: 'line' });

  const table = {
    columns: [t('chart.label'), seriesLabel, ...(comparison ? [comparison] : [])],
    rows: data.map((each) => ({
      name: each.isOpen ? `${each.label} (${t('chart.toDate')})` : each.label,
      cells: [each.display, ...(comparison ? [each.comparison?.display ?? '–'] : [])],
    })),
  };

  return (
    <ChartFrame
      {...heading}
      legend={keys.length > 1 ? <ChartKey items={keys} /> : null}
      table={table}
    >
      {chart.isEmpty ? (
        <NoData heightPx={heightPx} />
      ) : (
        <Plot
          axis={chart}
          {...{ unit, context, heightPx }}
          targetDisplay={target?.display}
          label={data.some((each) => each.href) ? heading.summary : undefined}
          below={<Names columns={chart.columns} />}
        >
          {chart.columns.map((each, index) => (
            <ColumnBar
              key={each.column.label}
              drawn={each}
              hasComparison={comparison !== undefined}
              label={labelAt(index, chart.columns.length)}
            />
          ))}
        </Plot>
      )}
    </ChartFrame>
  );
}

function labelAt(index: number, count: number): LabelVisibility | null {
  if (index === count - 1 || count <= 4) return 'always';
  return count <= 13 ? 'wide' : null;
}

function Names({ columns }: { columns: readonly DrawnColumn[] }) {
  const isDense = columns.length > 7;
  return (
    <div className="flex pt-1.5 text-caption text-ink-muted">
      {columns.map((each, index) => (
        <span
          key={each.column.label}
          className={`flex min-w-0 flex-1 justify-center ${
            isDense ? 'whitespace-nowrap narrow-end' : ''
          } ${isDense && (columns.length - 1 - index) % 3 !== 0 ? 'wide-only' : ''}`}
        >
          <span className={isDense ? '' : 'truncate'}>{each.column.label}</span>
        </span>
      ))}
    </div>
  );
}
