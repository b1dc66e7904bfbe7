import type pg from 'pg';
import type { CsvRow } from '../engine/csv-reader';
import type { Reason } from '../engine/reason';
import type { KeptCells } from '../save-batch';

const PAGE = 5_000;

/** A rejected row that is tried again. */
export interface AwaitingRow {
  readonly row: CsvRow;
  readonly kept: KeptCells;
  readonly isCorrected: boolean;
  /** why it was rejected */
  readonly reasons: readonly Reason[];
}

interface StoredRow {
  readonly row: number;
  readonly reasons: readonly Reason[];
  readonly original: readonly string[];
  readonly cells: readonly string[];
  readonly kinds: string | null;
  readonly isCorrected: boolean;
}

/** What a person typed into a cell of a sheet is a text, whatever the sheet had there. */
function kindsOf({ kinds, cells, original }: StoredRow): string | null {
  if (kinds === null) return null;
  return kinds.replace(/./gu, (kind, place: number) =>
    cells[place] === original[place] ? kind : 't',
  );
}

function awaitingRow(stored: StoredRow): AwaitingRow {
  const { row: number, cells, isCorrected, reasons } = stored;
  const kinds = kindsOf(stored);
  return {
    row: kinds === null ? { number, cells } : { number, cells, kinds },
    kept: { cells: JSON.stringify(cells), kinds },
    isCorrected,
    reasons,
  };
}

/** The rows of an import that are to be tried again, by number, a group at a time. */
export async function* awaitingRows(
  connection: pg.ClientBase,
  importId: string,
): AsyncGenerator<AwaitingRow[]> {
  let after = 0;
  for (;;) {
    const { rows } = await connection.query<StoredRow>(
      `select row_number as row, reasons, cells as original, kinds,
         coalesce(corrected, cells) as cells, corrected is not null as "isCorrected"
       from import_rejection
       where organisation_id = app_organisation_id() and import_id = $1 and awaits_retry
         and row_number > $2
       order by row_number limit $3`,
      [importId, after, PAGE],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(awaitingRow);
    after = last.row;
  }
}
