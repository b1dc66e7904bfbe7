import { useTranslations } from 'next-intl';
import { ChartFrame, type ChartHeading } from './chart-frame';
import { ChartKey, type KeyItem } from './chart-key';
import type { Datum } from './datum';
import { NoData } from './no-data';
import { Plot, type AxisUnit } from './plot';
import { pathThrough, prepareTrend, type DrawnLine } from './prepare-line';

export type TrendDatum = Datum & { comparison?: { value: string | null; display: string } };

/** A value over time as a line: gaps stay gaps, comparison in grey, the last point named. */
export function LineTrend({
  data,
  seriesLabel,
  comparisonLabel,
  target,
  heightPx = 200,
  unit,
  context,
  ...heading
}: ChartHeading &
  AxisUnit & {
    data: readonly TrendDatum[];
    seriesLabel: string;
    comparisonLabel?: string;
    target?: { value: string; display: string };
    heightPx?: number;
  }) {
  const t = useTranslations('ui');
  const comparison = comparisonLabel
    ? data.map((each) => each.comparison?.value ?? null)
    : undefined;
  const chart = prepareTrend(data, comparison, target?.value);
  const zero = chart.ticks.find((tick) => tick.value === 0)?.top ?? 100;
  const keys: KeyItem[] = [{ label: seriesLabel, mark: 'bar' }];
  if (comparisonLabel) keys.push({ label: comparisonLabel, mark: 'comparison' });
  if (target) keys.push({ label: `${t('chart.target')} ${target.display}`, mark: 'line' });
  const last = chart.line.last;
  const beforeLast = chart.line.points[chart.line.points.length - 2];
  const isFalling = last && beforeLast ? beforeLast.y < last.y && last.y < 85 : false;
  const table = {
    columns: [t('chart.label'), seriesLabel, ...(comparisonLabel ? [comparisonLabel] : [])],
    rows: data.map((each) => ({
      name: each.label,
      cells: [each.display, ...(comparisonLabel ? [each.comparison?.display ?? '–'] : [])],
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
          axis={{ ...chart, zero }}
          {...{ unit, context, heightPx }}
          targetDisplay={target?.display}
          below={
            <div className="flex justify-between gap-3 pt-1.5 text-caption text-ink-muted">
              <span>{data[0]?.label}</span>
              {data.length > 1 ? <span>{data[data.length - 1]?.label}</span> : null}
            </div>
          }
        >
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            width="100%"
            height="100%"
            className="overflow-visible"
          >
            {chart.comparison ? <Line line={chart.comparison} className="stroke-compare" /> : null}
            <Line line={chart.line} className="stroke-accent" thick />
          </svg>
          {last ? (
            <text
              x={`${last.x}%`}
              y={`${last.y}%`}
              dy={isFalling ? 18 : -10}
              textAnchor="end"
              className="figure fill-ink stroke-surface text-caption font-semibold [paint-order:stroke] [stroke-width:4px]"
            >
              {data[last.index]?.display}
            </text>
          ) : null}
        </Plot>
      )}
    </ChartFrame>
  );
}

function Line({ line, className, thick }: { line: DrawnLine; className: string; thick?: boolean }) {
  const stroke = {
    fill: 'none',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
  } as const;
  return (
    <>
      {line.stretches.map((points) => (
        <path
          key={points[0]?.index ?? -1}
          d={points.length === 1 ? `${pathThrough(points)}h0` : pathThrough(points)}
          {...stroke}
          strokeWidth={points.length === 1 ? 5 : thick ? 2 : 1.5}
          className={className}
        />
      ))}
      {thick && line.last ? (
        <path
          d={`M${line.last.x} ${line.last.y}h0`}
          {...stroke}
          strokeWidth="7"
          className={className}
        />
      ) : null}
    </>
  );
}
