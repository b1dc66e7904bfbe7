import type { GridCellInput, Measured, MeasuredScope } from '@/server/dataset/entry/entry.schemas';
import type { GridCell } from '@/server/dataset/entry/grid-cells';
import type { MeasurementGrid } from '@/server/dataset/entry/read-grid';

export interface GridRow {
  readonly metric: Measured;
  readonly scope: MeasuredScope;
  readonly name: string;
}

/** The rows of the grid: each metric with each scope. */
export function rowsOf(metrics: readonly Measured[], { scopes }: MeasurementGrid): GridRow[] {
  return metrics.flatMap((metric) => scopes.map(({ scope, name }) => ({ metric, scope, name })));
}

/** Where a cell stands: 'row:month', counted from 0. */
export const placeOf = (row: number, column: number): string => `${row}:${column}`;

export function whereIs(place: string): { readonly row: number; readonly column: number } {
  const [row, column] = place.split(':').map(Number);
  return { row: row ?? 0, column: column ?? 0 };
}

const sameScope = (left: MeasuredScope, right: MeasuredScope): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** What each place holds that holds anything. */
export function cellsByPlace(
  rows: readonly GridRow[],
  { cells, months }: MeasurementGrid,
): ReadonlyMap<string, GridCell> {
  return new Map(
    cells.flatMap((cell): [string, GridCell][] => {
      const row = rows.findIndex(
        ({ metric, scope }) => metric === cell.metric && sameScope(scope, cell.scope),
      );
      const column = months.findIndex(({ key }) => key === cell.month);
      return row < 0 || column < 0 ? [] : [[placeOf(row, column), cell]];
    }),
  );
}

/** A changed cell as it is sent. */
export function cellInput(
  place: string,
  value: string | null,
  rows: readonly GridRow[],
  { months }: MeasurementGrid,
  seen: string | null,
): GridCellInput | null {
  const { row, column } = whereIs(place);
  const [line, month] = [rows[row], months[column]];
  if (!line || !month) return null;
  return { metric: line.metric, scope: line.scope, month: month.key, seen, value };
}
