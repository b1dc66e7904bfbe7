import Link from 'next/link';
import type { ReactNode } from 'react';
import { Sparkline } from '@/components/charts/sparkline';
import { Figure } from '@/components/ui/figure';
import { ExplainLinkButton } from './explain-link-button';

export interface MetricTileProps {
  name: string;
  /** null: no value, for the reason */
  display: string | null;
  exact: string | null;
  exactDisplay: string | null;
  reason?: string;
  /** the metric's page */
  href: string;
  explainHref: string;
  changes: ReactNode;
  trend: readonly (string | null)[];
  trendSummary: string;
  lastIsOpen: boolean;
}

/** One metric: label, value, changes in words, thirteen months. The whole tile is one link. */
export function MetricTile({
  name,
  display,
  exact,
  exactDisplay,
  reason,
  href,
  explainHref,
  changes,
  trend,
  trendSummary,
  lastIsOpen,
}: MetricTileProps) {
  return (
    <article className="tile group relative flex min-w-0 flex-col bg-surface px-5 pb-5 pt-4 transition-colors hover:bg-surface-raised">
      <h3 className="pr-8 text-label font-semibold text-ink-muted">
        <Link
          href={href}
          className="after:absolute after:inset-0 group-hover:text-accent focus-visible:outline-none focus-visible:after:rounded-[2px] focus-visible:after:outline focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {name}
        </Link>
      </h3>
      <ExplainLinkButton
        href={explainHref}
        name={name}
        value={exactDisplay ?? '–'}
        className="!absolute right-3 top-3 z-10"
      />
      <div className="mt-1.5 flex flex-1 items-end justify-between gap-4 sm:flex-col sm:items-stretch">
        <div className="min-w-0">
          <p className="whitespace-nowrap">
            <Figure
              display={display}
              exact={exact}
              exactDisplay={exactDisplay}
              reason={reason}
              size="tile"
            />
          </p>
          <div className="mt-1 grid gap-0.5">{changes}</div>
        </div>
        <div className="w-24 shrink-0 pb-1 sm:w-auto sm:pb-0">
          <Sparkline
            values={trend}
            summary={trendSummary}
            lastIsOpen={lastIsOpen}
            className="h-9 w-full"
          />
        </div>
      </div>
    </article>
  );
}

/** Tiles share hairlines instead of each having a box. */
export function TileGrid({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-px overflow-hidden rounded-tile border border-line bg-line sm:grid-cols-2 xl:grid-cols-4">
      {children}
    </div>
  );
}
