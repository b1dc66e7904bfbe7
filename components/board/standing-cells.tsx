import type { ExplainedFigure } from '@/components/metric/explain-link';
import { FigureLink } from '@/components/metric/figure-link';
import { useReasonText } from '@/components/metric/reason-text';
import { Cell } from '@/components/ui/table';
import type { Figure, Unit } from '@/server/metric/engine/figure.public';
import type { BoardView } from './board-view';

interface StandingFigures {
  readonly name: string;
  readonly revenue: Figure;
  readonly dealsWon: Figure;
  readonly winRate: Figure;
}

/** Bar, revenue, deals and win rate of one row; each figure leads to its explanation. */
export function StandingCells({
  standing,
  largest,
  view,
  figure,
}: {
  standing: StandingFigures;
  /** the revenue whose bar is full */
  largest: string | null;
  view: BoardView;
  /** whose figures these are; null where they are not the reader's to look into */
  figure: Pick<ExplainedFigure, 'part' | 'team'> | null;
}) {
  const reason = useReasonText();
  const cell = (metric: string, unit: Unit, value: Figure, className?: string) => (
    <Cell numeric className={className}>
      <FigureLink
        href={figure && view.explain({ metric, ...figure })}
        label={`${view.nameOf(metric)}, ${standing.name}`}
        display={view.format.short(value.value, unit)}
        exact={value.value}
        exactDisplay={view.format.exact(value.value, unit)}
        reason={reason(value.reason)}
      />
    </Cell>
  );
  return (
    <>
      <Cell className="hidden sm:table-cell">
        <span aria-hidden className="block h-2 w-full rounded-mark bg-surface-sunken">
          <span
            className="block h-2 rounded-mark bg-accent/80"
            style={{ width: `${shareOf(standing.revenue.value, largest)}%` }}
          />
        </span>
      </Cell>
      {cell('gross_revenue', 'currency', standing.revenue)}
      {cell('deals_won', 'count', standing.dealsWon, 'hidden sm:table-cell')}
      {cell('win_rate', 'percent', standing.winRate)}
    </>
  );
}

function shareOf(value: string | null, largest: string | null): number {
  const share = (Number(value ?? 0) / Number(largest ?? 0)) * 100;
  return Number.isFinite(share) ? Math.max(0, Math.min(100, Math.round(share * 10) / 10)) : 0;
}
