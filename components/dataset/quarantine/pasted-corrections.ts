import type { Correction, QuarantinedRow } from '@/server/dataset/quarantine.schemas';
import type { CellPlace } from './quarantine-cell';
import type { QuarantineColumn } from './quarantine-columns';

/** A block copied from a spreadsheet, laid over the shown cells from `place` on. */
export function pastedCorrections(
  rows: readonly QuarantinedRow[],
  columns: readonly QuarantineColumn[],
  place: CellPlace,
  pasted: string,
): Correction[] {
  const top = rows.findIndex(({ row }) => row === place.row);
  const left = columns.findIndex(({ column }) => column === place.column);
  return pasted.split(/\r?\n/).flatMap((line, down) =>
    line.split('\t').flatMap((text, right): Correction[] => {
      const row = rows[top + down];
      const column = columns[left + right];
      return row && column ? [{ row: row.row, column: column.column, text }] : [];
    }),
  );
}
