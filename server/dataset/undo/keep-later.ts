import type pg from 'pg';
import { updateById } from '../merge/update-by-id';
import type { UndoTable } from './undo-table';

/**
 * Leaves records that were changed since as they are. The next change takes over the state before
 * the undone import, so that undoing it goes back to there; of what the undone import made, the
 * next change becomes the maker.
 */
export async function keepLater(
  connection: pg.PoolClient,
  tables: readonly UndoTable[],
): Promise<void> {
  await updateById(
    connection,
    `update record_version n set before = x.before || jsonb_build_object(
       'created_import_id', n.before -> 'created_import_id',
       'created_import_row', n.before -> 'created_import_row')
     from undo_version u join record_version x
       on x.organisation_id = app_organisation_id() and x.id = u.id
     where n.organisation_id = app_organisation_id() and n.id = u.next_id`,
    [],
  );
  for (const table of tables) await passOnMaker(connection, table);
  await updateById(
    connection,
    `update record_version v set before = v.before || jsonb_build_object(
       'created_import_id', l.import_id, 'created_import_row', null)
     from undo_later l
     where v.organisation_id = app_organisation_id() and v.record_type = l.record_type
       and v.record_id = l.record_id and v.is_deletion and not l.is_gone and not l.is_live`,
    [],
  );
  await updateById(
    connection,
    `delete from record_version v using undo_later l
     where v.organisation_id = app_organisation_id() and v.id = l.next_id and not l.is_gone`,
    [],
  );
  await connection.query('delete from undo_version where next_id is not null');
}

/** The row of the next change is that of the record, or of the state before the change after it. */
async function passOnMaker(
  connection: pg.PoolClient,
  { type, table, idType }: UndoTable,
): Promise<void> {
  await updateById(
    connection,
    `update ${table} t set created_import_id = l.import_id,
       created_import_row = case when t.changed_import_id = l.import_id
         then t.changed_import_row else l.row_no end,
       changed_import_id = nullif(t.changed_import_id, l.import_id),
       changed_import_row = case when t.changed_import_id = l.import_id
         then null else t.changed_import_row end
     from (
       select l.record_id::${idType} as id, l.import_id, after.row_no
       from undo_later l
       left join lateral (
         select (v.before ->> 'changed_import_row')::int as row_no from record_version v
         where v.organisation_id = app_organisation_id() and v.record_type = l.record_type
           and v.record_id = l.record_id and v.id > l.next_id order by v.id limit 1
       ) after on true
       where l.record_type = $1 and l.is_live
     ) l
     where t.organisation_id = app_organisation_id() and t.id = l.id`,
    [type],
  );
}
