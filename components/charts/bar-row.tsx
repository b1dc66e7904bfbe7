import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Datum } from './datum';
import type { DrawnPart } from './prepare-breakdown';

/** One line of a list of bars: name, bar, value; the whole line is the link. */
export function BarRow({
  part,
  zero,
  fill = 'fill-accent',
  before,
  after,
  marker,
}: {
  part: DrawnPart<Datum>;
  zero: number;
  fill?: string;
  before?: ReactNode;
  after?: ReactNode;
  /** Percent of the box where a thin line stands. */
  marker?: number | null;
}) {
  const { item, bar } = part;
  const content = (
    <>
      {before}
      <span className="min-w-0">
        <span className="line-clamp-2 break-words leading-[1.125rem] text-ink group-hover/row:underline group-hover/row:decoration-line-strong group-hover/row:underline-offset-2">
          {item.label}
        </span>
        {item.note ? (
          <span className="block truncate text-caption text-ink-faint">{item.note}</span>
        ) : null}
      </span>
      <svg aria-hidden className="block h-3.5 w-full overflow-visible">
        {bar ? (
          <rect
            x={`${bar.left}%`}
            width={`${bar.width}%`}
            height="100%"
            rx="1"
            className={part.isNegative ? 'fill-status-off-target' : fill}
          />
        ) : null}
        <line x1={`${zero}%`} x2={`${zero}%`} y1="-4" y2="18" className="stroke-line-strong" />
        {marker === null || marker === undefined ? null : (
          <>
            <Tick at={marker} className="stroke-surface" strokeWidth="5" />
            <Tick at={marker} className="stroke-ink" strokeWidth="1.5" />
          </>
        )}
      </svg>
      <span className="figure whitespace-nowrap text-right font-semibold text-ink">
        {item.display}
      </span>
      {after}
    </>
  );
  const styles =
    'group/row col-span-full grid min-h-9 grid-cols-subgrid items-center py-1 text-label';
  return item.href ? (
    <Link
      href={item.href}
      scroll={false}
      prefetch={false}
      className={`${styles} rounded-mark hover:bg-surface-sunken/60`}
    >
      {content}
    </Link>
  ) : (
    <div className={styles}>{content}</div>
  );
}

function Tick({ at, ...rest }: { at: number; className: string; strokeWidth: string }) {
  return <line {...rest} x1={`${at}%`} x2={`${at}%`} y1="-3" y2="17" />;
}

/** The grid that BarRow lines up in; `columns` are those of its parts. */
export function BarList({ columns, children }: { columns: string; children: ReactNode }) {
  return (
    <ol
      className="grid gap-x-3 [&>li]:col-span-full [&>li]:grid [&>li]:grid-cols-subgrid [&>li]:border-b [&>li]:border-line last:[&>li]:border-b-0"
      style={{ gridTemplateColumns: columns }}
    >
      {children}
    </ol>
  );
}
