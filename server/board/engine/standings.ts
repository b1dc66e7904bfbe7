import type { Figure, FigureAnswer } from '@/server/metric/engine/figure.public';
import { decimal, type Decimal } from '@/server/values/decimal';

/** One row of a leaderboard: a person or a team with its figures and its place. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly revenue: Figure;
  readonly dealsWon: Figure;
  readonly winRate: Figure;
  readonly previousRevenue: Figure;
  /** places gained (positive) or lost since the period before; null where there was no place */
  readonly movement: number | null;
}

export interface StandingFigures {
  readonly id: string;
  readonly name: string;
  readonly revenue: Figure;
  readonly dealsWon: Figure;
  readonly winRate: Figure;
  readonly previousRevenue: Figure;
}

/**
 * The rows by revenue, highest first; equal revenue shares a rank (1, 2, 2, 4), then by name.
 * Movement compares with the same ranking of the period before, among those who sold then.
 */
export function rankStandings(rows: readonly StandingFigures[]): Standing[] {
  const now = ranks(rows.map(({ id, revenue }) => ({ id, amount: amount(revenue) })));
  const earlier = rows.map(({ id, previousRevenue }) => ({ id, amount: amount(previousRevenue) }));
  const before = ranks(earlier.filter((row) => row.amount.isPositive() && !row.amount.isZero()));
  return [...rows]
    .sort((a, b) => (now.get(a.id) ?? 0) - (now.get(b.id) ?? 0) || byName.compare(a.name, b.name))
    .map((row) => {
      const rank = now.get(row.id) ?? 0;
      const previous = before.get(row.id);
      return { ...row, rank, movement: previous === undefined ? null : previous - rank };
    });
}

/** Rows of a breakdown by person: revenue, deals and win rate of two periods, by person. */
export function peopleFigures(
  answers: readonly FigureAnswer[],
  current: string,
  previous: string,
): StandingFigures[] {
  const none: Figure = { value: null, reason: 'noRecords' };
  const figures = new Map<string, Figure>();
  const names = new Map<string, string>();
  for (const answer of answers) {
    for (const point of answer.points) {
      const [part] = point.parts;
      if (!part?.key) continue;
      const { key } = part;
      names.set(key, part.label ?? key);
      figures.set(`${answer.metric} ${point.period.start} ${key}`, point.figure);
    }
  }
  const find = (metric: string, start: string, id: string) =>
    figures.get(`${metric} ${start} ${id}`) ?? none;
  return [...names].map(([id, name]) => ({
    id,
    name,
    revenue: find('gross_revenue', current, id),
    dealsWon: find('deals_won', current, id),
    winRate: find('win_rate', current, id),
    previousRevenue: find('gross_revenue', previous, id),
  }));
}

const byName = new Intl.Collator();

interface Amount {
  readonly id: string;
  readonly amount: Decimal;
}

function ranks(rows: readonly Amount[]): Map<string, number> {
  const sorted = [...rows].sort((a, b) => b.amount.comparedTo(a.amount));
  const found = new Map<string, number>();
  sorted.forEach((row, index) => {
    const above = sorted[index - 1];
    const isTied = above?.amount.equals(row.amount) ?? false;
    found.set(row.id, isTied && above ? (found.get(above.id) ?? index + 1) : index + 1);
  });
  return found;
}

function amount(figure: Figure): Decimal {
  return decimal(figure.value ?? '0');
}
