import Link from 'next/link';
import { useId } from 'react';
import type { DrawnBar, DrawnColumn } from './prepare-columns';

export type LabelVisibility = 'always' | 'wide';

// A few bars alone would be as wide as walls.
const widest = 9;

/** One period: the bar, its comparison in grey on its left, its value above (below for a loss). */
export function ColumnBar({
  drawn,
  hasComparison,
  label,
}: {
  drawn: DrawnColumn;
  hasComparison: boolean;
  label: LabelVisibility | null;
}) {
  const { column, bar, comparison, middle } = drawn;
  const width = Math.min(drawn.width * (hasComparison ? 0.44 : 0.62), widest);
  const left = hasComparison ? middle - width * 0.18 : middle - width / 2;
  const content = (
    <g className="group">
      <title>{[column.label, column.display, column.note].filter(Boolean).join(' · ')}</title>
      <rect x={`${drawn.left}%`} width={`${drawn.width}%`} y="0" height="100%" fill="transparent" />
      {comparison ? (
        <Rectangle
          bar={comparison}
          left={left - width * 0.66}
          width={width * 0.62}
          className="fill-compare"
        />
      ) : null}
      {bar && column.isOpen ? <OpenBar bar={bar} left={left} width={width} /> : null}
      {bar && !column.isOpen ? (
        <Rectangle
          bar={bar}
          left={left}
          width={width}
          className="fill-accent transition-colors group-hover:fill-accent-strong"
        />
      ) : null}
      {bar && label ? (
        <Value drawn={drawn} bar={bar} at={left + width / 2} visibility={label} />
      ) : null}
    </g>
  );
  if (!column.href) return content;
  return (
    <Link
      href={column.href}
      scroll={false}
      prefetch={false}
      aria-label={`${column.label}: ${column.display}`}
    >
      {content}
    </Link>
  );
}

type Place = { bar: DrawnBar; left: number; width: number };

function Rectangle({ bar, left, width, ...rest }: Place & { className?: string; fill?: string }) {
  return (
    <rect
      {...rest}
      x={`${left}%`}
      width={`${width}%`}
      y={`${bar.top}%`}
      height={`${bar.height}%`}
      rx="1"
    />
  );
}

function OpenBar(place: Place) {
  const id = `hatch${useId()}`;
  return (
    <>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" className="fill-accent-soft" />
        <line x1="0" x2="0" y1="0" y2="5" className="stroke-accent/60" strokeWidth="2" />
      </pattern>
      <Rectangle {...place} fill={`url(#${id})`} className="stroke-accent/70" />
    </>
  );
}

function Value({
  drawn,
  bar,
  at,
  visibility,
}: {
  drawn: DrawnColumn;
  bar: DrawnBar;
  at: number;
  visibility: LabelVisibility;
}) {
  const isLoss = drawn.column.value?.startsWith('-') ?? false;
  // In a narrow column the words are wider than their bar: there they stand above both bars.
  const isNarrow = drawn.width < 14;
  const above = isNarrow ? Math.min(bar.top, drawn.comparison?.top ?? bar.top) : bar.top;
  return (
    <text
      x={`${at}%`}
      y={`${isLoss ? bar.top + bar.height : above}%`}
      dy={isLoss ? 14 : -5}
      textAnchor="middle"
      className={`figure fill-ink stroke-surface text-[0.6875rem] [paint-order:stroke] [stroke-width:3px] ${
        visibility === 'always' ? 'font-semibold' : 'wide-only'
      }`}
    >
      {drawn.column.display}
    </text>
  );
}
