import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import type { UndoReference } from './undo-references';
import type { UndoTable } from './undo-table';

/**
 * What the rows of `undo_row` name may be gone. Deleted by an import that can be undone: it is
 * named again when that is undone, or has to be there first. Undone: it is named no longer. Gives
 * the number of rows that can't be without it, which are left out.
 */
export async function emptyMissing(
  connection: pg.ClientBase,
  table: UndoTable,
  references: readonly UndoReference[],
): Promise<number> {
  let lost = 0;
  for (const reference of references) {
    if (reference.child === table) lost += await emptyReference(connection, reference);
  }
  return lost;
}

async function emptyReference(
  connection: pg.ClientBase,
  reference: UndoReference,
): Promise<number> {
  const { child, column, parent, isHolding, isNullable } = reference;
  const itself =
    child === parent
      ? `and not exists (
      select from undo_row own where own.target_id = r.${column})`
      : '';
  const isMissing = `r.${column} is not null and not exists (select from ${parent.table} p
      where p.organisation_id = app_organisation_id() and p.id = r.${column} offset 0) ${itself}`;
  const deletion = `select v.import_id, v.before from record_version v
    where v.organisation_id = app_organisation_id() and v.record_type = '${parent.type}'
      and v.record_id = r.${column}::text and v.is_deletion order by v.id desc limit 1`;
  if (isHolding) {
    const { rows } = await connection.query<{ name: string }>(
      `select coalesce(v.before ->> 'name', v.before ->> 'external_id') as name
       from undo_row r cross join lateral (${deletion}) v where ${isMissing} limit 1`,
    );
    const [needed] = rows;
    if (needed) throw needsDeleted(needed.name);
  } else {
    await connection.query(
      `insert into undo_link (record_type, record_id, import_id, link)
       select '${child.type}', r.target_id::text, v.import_id,
         jsonb_build_object('${column}', r.${column})
       from undo_row r cross join lateral (${deletion}) v where ${isMissing}`,
    );
  }
  if (isNullable) {
    await connection.query(`update undo_row r set ${column} = null where ${isMissing}`);
    return 0;
  }
  const { rowCount } = await connection.query(`delete from undo_row r where ${isMissing}`);
  return rowCount ?? 0;
}

const needsDeleted = (name: string): DomainError =>
  new DomainError('conflict', 'undo.errors.needsDeleted', { name });

/** Whoever undoes the deletion of what `emptyMissing` left out names it again. */
export async function keepLinks(connection: pg.ClientBase, table: UndoTable): Promise<void> {
  await connection.query(
    `insert into record_version (organisation_id, record_type, record_id, import_id, before)
     select app_organisation_id(), $1, l.record_id, l.import_id, to_jsonb(t) || l.links
     from (
       select record_id, import_id, jsonb_object_agg(pair.key, pair.value) as links
       from undo_link, jsonb_each(link) pair where record_type = $1 group by record_id, import_id
     ) l
     join ${table.table} t on t.organisation_id = app_organisation_id()
       and t.id = l.record_id::${table.idType}
     on conflict (organisation_id, import_id, record_type, record_id)
       do update set before = record_version.before || excluded.before`,
    [table.type],
  );
}
