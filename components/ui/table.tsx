import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

/** Figures right-aligned, header sticky, hairlines; scrolls sideways by itself on narrow screens. */
export function Table({
  caption,
  showCaption = false,
  dense = false,
  className,
  children,
}: {
  caption: ReactNode;
  showCaption?: boolean;
  /** Rows of 28 px rather than 36. */
  dense?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      role="group"
      tabIndex={0}
      aria-label={typeof caption === 'string' ? caption : undefined}
      className={classNames('overflow-x-auto rounded-control lg:overflow-visible', className)}
    >
      <table
        className={classNames(
          'w-full border-collapse text-left',
          dense ? 'text-label [&_td]:h-7 [&_th]:h-7' : 'text-body [&_td]:h-9 [&_th]:h-9',
        )}
      >
        <caption className={showCaption ? 'pb-2 text-left text-label text-ink-muted' : 'sr-only'}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="sticky top-0 z-10 bg-canvas [.tile_&]:bg-surface shadow-[inset_0_-1px_0_rgb(var(--line-strong))]">
      {children}
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody className="[&>tr]:border-b [&>tr]:border-line">{children}</tbody>;
}

/** The total, separated from the rows by a line. */
export function TableTotal({ children }: { children: ReactNode }) {
  return (
    <tfoot className="border-t-2 border-ink/70 font-semibold [&_th]:font-semibold">
      {children}
    </tfoot>
  );
}

export function Row({
  className,
  selected,
  ...rest
}: ComponentProps<'tr'> & { selected?: boolean }) {
  return (
    <tr
      {...rest}
      aria-selected={selected}
      className={classNames(
        'group hover:bg-surface-sunken/60',
        selected && 'bg-accent-soft',
        className,
      )}
    />
  );
}

type CellProps = { numeric?: boolean };

export function HeaderCell({
  numeric,
  className,
  scope = 'col',
  ...rest
}: ComponentProps<'th'> & CellProps) {
  return (
    <th
      {...rest}
      scope={scope}
      className={classNames(
        'whitespace-nowrap px-3 first:pl-2 last:pr-2',
        scope === 'col'
          ? 'pb-1.5 align-bottom text-caption font-semibold text-ink-muted'
          : 'font-normal text-ink',
        numeric && 'text-right',
        className,
      )}
    />
  );
}

export function Cell({ numeric, className, ...rest }: ComponentProps<'td'> & CellProps) {
  return (
    <td
      {...rest}
      className={classNames(
        'px-3 first:pl-2 last:pr-2',
        numeric && 'figure whitespace-nowrap text-right',
        className,
      )}
    />
  );
}
