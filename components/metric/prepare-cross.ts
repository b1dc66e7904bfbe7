import type { Breakdown } from '@/server/metric/analysis.schemas';
import type { Figure, FigurePoint, LabelledPart } from '@/server/metric/engine/figure.public';

export interface CrossLine {
  readonly part: LabelledPart;
  readonly whole: Figure;
}

export interface Cross {
  readonly rows: readonly (CrossLine & { readonly cells: readonly (Figure | null)[] })[];
  readonly columns: readonly CrossLine[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/** A breakdown by two dimensions as a table: the largest rows and columns first, 'none' last. */
export function prepareCross(breakdown: Breakdown, mostRows: number, mostColumns: number): Cross {
  const rows = inOrder(breakdown.rows);
  const columns = inOrder(breakdown.columns);
  const cells = new Map(
    breakdown.parts.map(({ parts, figure }) => [
      JSON.stringify([parts[0]?.key, parts[1]?.key]),
      figure,
    ]),
  );
  const shown = columns.slice(0, mostColumns);
  return {
    rows: rows.slice(0, mostRows).map((row) => ({
      ...row,
      cells: shown.map(
        (column) => cells.get(JSON.stringify([row.part.key, column.part.key])) ?? null,
      ),
    })),
    columns: shown,
    hiddenRows: Math.max(0, rows.length - mostRows),
    hiddenColumns: Math.max(0, columns.length - mostColumns),
  };
}

function inOrder(points: readonly FigurePoint[]): CrossLine[] {
  const lines = points.flatMap(({ parts: [part], figure }) =>
    part ? [{ part, whole: figure }] : [],
  );
  const rank = ({ part, whole }: CrossLine) =>
    part.key === null ? -Infinity : Number(whole.value ?? -Number.MAX_VALUE);
  return lines.sort((left, right) => {
    const [first, second] = [rank(left), rank(right)];
    return first === second ? 0 : second - first;
  });
}
