import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { AxisUnit } from './axes';
import { Gridlines, TargetLine } from './axes';
import { ChartFrame, type ChartHeading } from './chart-frame';
import { ChartKey, type KeyItem } from './chart-key';
import { NoData } from './no-data';
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
  heightPx = 220,
  unit,
  context,
  ...heading
}: BarChartProps) {
  const t = useTranslations('ui');
  const chart = prepareColumns(data, target?.value);
  const hasComparison = Boolean(comparisonLabel) && data.some((each) => each.comparison);
  const keys: KeyItem[] = [{ label: seriesLabel, mark: 'bar' }];
  if (hasComparison && comparisonLabel) keys.push({ label: comparisonLabel, mark: 'comparison' });
  if (data.some((each) => each.isOpen)) keys.push({ label: t('chart.toDate'), mark: 'open' });

  const table = {
    columns: [t('chart.label'), seriesLabel, ...(hasComparison ? [comparisonLabel ?? ''] : [])],
    rows: data.map((each) => ({
      name: each.label,
      cells: [
        each.isOpen ? `${each.display} (${t('chart.toDate')})` : each.display,
        ...(hasComparison ? [each.comparison?.display ?? '–'] : []),
      ],
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
        <div>
          <svg
            {...(data.some((each) => each.href)
              ? { role: 'group', 'aria-label': heading.summary }
              : { 'aria-hidden': true })}
            className="block w-full overflow-visible"
            style={{ height: heightPx, paddingTop: 18 }}
          >
            <Gridlines ticks={chart.ticks} zero={chart.zero} unit={unit} context={context} />
            {chart.columns.map((each, index) => (
              <Bar
                key={each.column.label}
                drawn={each}
                hasComparison={hasComparison}
                label={labelAt(index, chart.columns.length)}
              />
            ))}
            {chart.target !== null && target ? (
              <TargetLine top={chart.target} label={`${t('chart.target')} ${target.display}`} />
            ) : null}
          </svg>
          <Names columns={chart.columns} />
        </div>
      )}
    </ChartFrame>
  );
}

type LabelVisibility = 'always' | 'wide';

function labelAt(index: number, count: number): LabelVisibility | null {
  if (index === count - 1 || count <= 4) return 'always';
  return count <= 13 ? 'wide' : null;
}

function Bar({
  drawn,
  hasComparison,
  label,
}: {
  drawn: DrawnColumn;
  hasComparison: boolean;
  label: LabelVisibility | null;
}) {
  const patternId = `hatch${useId()}`;
  const { column, bar, comparison } = drawn;
  const width = drawn.width * (hasComparison ? 0.44 : 0.64);
  const left = hasComparison ? drawn.left + drawn.width * 0.42 : drawn.middle - width / 2;
  const labelTop = bar ? Math.min(bar.top, comparison?.top ?? bar.top) : 0;
  const content = (
    <g className="group">
      <title>{[column.label, column.display, column.note].filter(Boolean).join(' · ')}</title>
      <rect x={`${drawn.left}%`} width={`${drawn.width}%`} y="0" height="100%" fill="transparent" />
      {comparison ? (
        <rect
          x={`${drawn.left + drawn.width * 0.12}%`}
          width={`${drawn.width * 0.28}%`}
          y={`${comparison.top}%`}
          height={`${comparison.height}%`}
          rx="1"
          className="fill-compare"
        />
      ) : null}
      {bar && column.isOpen ? (
        <pattern
          id={patternId}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="fill-accent/15" />
          <line x1="0" x2="0" y1="0" y2="6" className="stroke-accent/70" strokeWidth="3" />
        </pattern>
      ) : null}
      {bar ? (
        <rect
          x={`${left}%`}
          width={`${width}%`}
          y={`${bar.top}%`}
          height={`${bar.height}%`}
          rx="1"
          fill={column.isOpen ? `url(#${patternId})` : undefined}
          className={
            column.isOpen
              ? 'stroke-accent/70'
              : 'fill-accent transition-colors group-hover:fill-accent-strong'
          }
        />
      ) : null}
      {bar && label ? (
        <text
          x={`${left + width / 2}%`}
          y={`${labelTop}%`}
          dy="-5"
          textAnchor="middle"
          className={`figure fill-ink stroke-surface text-[0.6875rem] [paint-order:stroke] [stroke-width:3px] ${
            label === 'always' ? 'font-semibold' : 'wide-only'
          }`}
        >
          {column.display}
        </text>
      ) : null}
    </g>
  );
  if (!column.href) return content;
  return (
    <Link href={column.href} aria-label={`${column.label}: ${column.display}`}>
      {content}
    </Link>
  );
}

function Names({ columns }: { columns: readonly DrawnColumn[] }) {
  const isDense = columns.length > 7;
  return (
    <div aria-hidden className="flex pt-1.5 text-caption text-ink-muted">
      {columns.map((each, index) => (
        <span
          key={each.column.label}
          className={`min-w-0 flex-1 truncate text-center ${
            isDense && (columns.length - 1 - index) % 3 !== 0 ? 'wide-only' : ''
          } ${isDense ? 'narrow-overflow' : ''}`}
        >
          {each.column.label}
        </span>
      ))}
    </div>
  );
}
