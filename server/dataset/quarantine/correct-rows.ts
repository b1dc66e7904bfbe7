import type pg from 'pg';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { partsOf } from '../engine/joined-columns';
import type { Correction } from '../quarantine.schemas';
import { openQuarantine, refuseWhileRetrying, type QuarantinedImport } from './open-quarantine';

export interface CorrectedRows {
  /** how many rows are no longer as they were */
  readonly rows: number;
  /** of one corrected cell: how many other rows were rejected in its column with the same value */
  readonly alike: number;
}

interface CorrectedRow {
  readonly row: number;
  readonly original: readonly string[];
  readonly cells: readonly string[];
}

/** Corrects cells of an import's rejected rows; rows that are no longer rejected are left out. */
export async function correctRows(
  org: Organisation,
  id: string,
  corrections: readonly Correction[],
): Promise<CorrectedRows> {
  return withOrgConnection(org.id, async (connection) => {
    const found = await openQuarantine(connection, id, 'share');
    refuseWhileRetrying(found);
    const before = await loadCells(
      connection,
      id,
      corrections.map(({ row }) => row),
    );
    const [only, ...others] = corrections;
    const rows = await saveCorrections(connection, id, corrected(before, corrections, found));
    if (!only || others.length > 0) return { rows, alike: 0 };
    const from = before.find(({ row }) => row === only.row)?.cells[only.column] ?? '';
    const alike = await countAlike(connection, id, found, only.column, from);
    return { rows, alike: from === only.text ? 0 : alike };
  });
}

async function loadCells(
  connection: pg.ClientBase,
  id: string,
  rowNumbers: readonly number[],
): Promise<CorrectedRow[]> {
  const { rows } = await connection.query<CorrectedRow>(
    `select row_number as row, cells as original, coalesce(corrected, cells) as cells
     from import_rejection
     where organisation_id = app_organisation_id() and import_id = $1 and row_number = any($2::int[])
     order by row_number for update`,
    [id, rowNumbers],
  );
  return rows;
}

/** The rows with the corrections in them; a row that was too short has all cells then. */
function corrected(
  rows: readonly CorrectedRow[],
  corrections: readonly Correction[],
  { header }: QuarantinedImport,
): CorrectedRow[] {
  const width = header?.length ?? 0;
  const byRow = new Map<number, Correction[]>();
  for (const correction of corrections) {
    const known = byRow.get(correction.row) ?? [];
    known.push(correction);
    byRow.set(correction.row, known);
  }
  return rows.map((row) => {
    const cells = [...row.cells];
    for (const { column, text } of byRow.get(row.row) ?? []) {
      if (column >= Math.max(width, cells.length)) continue;
      while (cells.length < width) cells.push('');
      cells[column] = text.replaceAll('\0', '\ufffd');
    }
    return { ...row, cells };
  });
}

/** A row that is as the file has it again needs no retry. */
async function saveCorrections(
  connection: pg.ClientBase,
  id: string,
  rows: readonly CorrectedRow[],
): Promise<number> {
  const { rowCount } = await connection.query(
    `update import_rejection r
     set corrected = nullif(n.cells, r.cells), awaits_retry = n.cells <> r.cells
     from unnest($2::int[], $3::jsonb[]) as n (row_number, cells)
     where r.organisation_id = app_organisation_id() and r.import_id = $1
       and r.row_number = n.row_number and n.cells <> coalesce(r.corrected, r.cells)`,
    [id, rows.map(({ row }) => row), rows.map(({ cells }) => JSON.stringify(cells))],
  );
  return rowCount ?? 0;
}

/** The columns of reasons that concern a column of the file: itself, and what it is joined in. */
function reasonColumns({ header, mapping }: QuarantinedImport, column: number): string[] {
  const name = header?.[column];
  if (!name) return [];
  return [name, ...Object.values(mapping).filter((own) => partsOf(header, own).includes(name))];
}

const isAlike = `r.organisation_id = app_organisation_id() and r.import_id = $1
  and coalesce(r.corrected, r.cells) ->> $2::int = $3 and exists (
    select from jsonb_array_elements(r.reasons) reason where reason ->> 'column' = any($4::text[]))`;

async function countAlike(
  connection: pg.ClientBase,
  id: string,
  found: QuarantinedImport,
  column: number,
  from: string,
): Promise<number> {
  const { rows } = await connection.query<{ alike: number }>(
    `select count(*)::int as alike from import_rejection r where ${isAlike}`,
    [id, column, from, reasonColumns(found, column)],
  );
  return rows[0]?.alike ?? 0;
}

/** Gives the same correction to every row that was rejected in this column with the same value. */
export async function correctAlike(
  org: Organisation,
  id: string,
  { column, from, to }: { readonly column: number; readonly from: string; readonly to: string },
): Promise<{ rows: number }> {
  return withOrgConnection(org.id, async (connection) => {
    const found = await openQuarantine(connection, id, 'share');
    refuseWhileRetrying(found);
    const { rowCount } = await connection.query(
      `update import_rejection r
       set corrected = jsonb_set(coalesce(r.corrected, r.cells), array[$2::text], to_jsonb($5::text)),
         awaits_retry = true
       where ${isAlike}`,
      [id, column, from, reasonColumns(found, column), to.replaceAll('\0', '\ufffd')],
    );
    return { rows: rowCount ?? 0 };
  });
}
