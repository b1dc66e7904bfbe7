import type pg from 'pg';
import { undoTables, type UndoTable } from './undo-table';

/** The tables in which an import made, changed or deleted something. */
export async function findTouched(
  connection: pg.ClientBase,
  importId: string,
): Promise<UndoTable[]> {
  const made = undoTables.map(
    ({ type, table }) => `select '${type}' as type where exists (select from ${table} t
      where t.organisation_id = app_organisation_id() and t.created_import_id = $1)`,
  );
  const { rows } = await connection.query<{ type: string }>(
    `select distinct record_type as type from record_version
     where organisation_id = app_organisation_id() and import_id = $1
     union select distinct record_type from record_version
     where organisation_id = app_organisation_id() and is_deletion
       and before ->> 'created_import_id' = $1::text
     union ${made.join(' union all ')}`,
    [importId],
  );
  const touched = new Set(rows.map(({ type }) => type));
  return undoTables.filter(({ type }) => touched.has(type));
}

/** How many records an import made in these tables, and how many of others it changed or deleted. */
export async function countTouched(
  connection: pg.ClientBase,
  importId: string,
  tables: readonly UndoTable[],
): Promise<{ created: number; changed: number; deleted: number }> {
  const records = tables.filter(({ type }) => type !== 'teamMembership');
  const made = records.map(
    ({ table, own }) => `(select count(*) from ${table} t
      where t.organisation_id = app_organisation_id() and t.created_import_id = $1 and ${own})`,
  );
  const { rows } = await connection.query<{ created: number; changed: number; deleted: number }>(
    `select (${['0', ...made].join(' + ')})::int as created,
       count(*) filter (where not is_deletion)::int as changed,
       count(*) filter (where is_deletion)::int as deleted
     from record_version where organisation_id = app_organisation_id() and import_id = $1
       and record_type <> 'teamMembership'`,
    [importId],
  );
  return rows[0] ?? { created: 0, changed: 0, deleted: 0 };
}
