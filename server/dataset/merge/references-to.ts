import type pg from 'pg';
import { recordPlaces, type RecordPlace } from './record-place';

/** A column of some table that names records of another one. */
export interface ReferenceTo {
  readonly table: string;
  readonly column: string;
  /** what becomes of the row when the record goes: it holds it, goes with it, or names none */
  readonly onDelete: 'refused' | 'deleted' | 'unlinked';
  /** whether the table is one of records */
  readonly isRecord: boolean;
}

const recordTables = new Set(Object.values(recordPlaces).map(({ table }) => table));

const rules: Readonly<Record<string, ReferenceTo['onDelete']>> = {
  a: 'refused',
  r: 'refused',
  c: 'deleted',
  n: 'unlinked',
};

/** What refers to a table's records, from the foreign keys that the database itself holds. */
export async function referencesTo(
  connection: pg.ClientBase,
  table: string,
): Promise<ReferenceTo[]> {
  const { rows } = await connection.query<{ table: string; column: string; rule: string }>(
    `select child.relname as table, a.attname as column, con.confdeltype as rule
     from pg_constraint con
     join pg_class child on child.oid = con.conrelid
     join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[2]
     where con.contype = 'f' and con.confrelid = $1::regclass
     order by 1, 2`,
    [table],
  );
  return rows.map(({ rule, ...reference }) => ({
    ...reference,
    onDelete: rules[rule] ?? 'refused',
    isRecord: recordTables.has(reference.table),
  }));
}

/** Those of the records that something else can't be without. */
export async function usedIds(
  connection: pg.ClientBase,
  references: readonly ReferenceTo[],
  records: readonly { readonly id: string }[],
  idType: RecordPlace['idType'],
): Promise<Set<string>> {
  const holding = references.filter(({ onDelete }) => onDelete === 'refused');
  if (holding.length === 0 || records.length === 0) return new Set();
  const uses = holding.map(
    ({ table, column }) => `exists (select from ${pgName(table)} c
      where c.organisation_id = app_organisation_id() and c.${pgName(column)} = r.id)`,
  );
  const { rows } = await connection.query<{ id: string }>(
    `select r.id::text from unnest($1::${idType}[]) r (id) where ${uses.join(' or ')}`,
    [records.map(({ id }) => id)],
  );
  return new Set(rows.map(({ id }) => id));
}

const pgName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Takes the names of records ($2) out of what only mentions them, as a change ($1) of its own. */
export function unlinkStatement(
  { table, column }: ReferenceTo,
  idType: RecordPlace['idType'],
): string {
  return `update ${pgName(table)} set ${pgName(column)} = null, changed_import_id = $1,
      changed_import_row = null, changed_at = now()
    where organisation_id = app_organisation_id() and ${pgName(column)} = any($2::${idType}[])`;
}
