import type pg from 'pg';
import { updateById } from '../merge/update-by-id';
import type { LaterChoice } from '../undo.schemas';
import type { UndoReference } from './undo-references';
import type { UndoTable } from './undo-table';

/**
 * A deleted record whose external id another has by now goes on in that one: its versions become
 * those of the other. To be kept, the other's maker is the one that changed it; to be reverted, the
 * other gets the state before the undone import.
 */
export async function giveWay(
  connection: pg.PoolClient,
  importId: string,
  tables: readonly UndoTable[],
  references: readonly UndoReference[],
  choice: LaterChoice,
): Promise<void> {
  const { rows } = await connection.query<{ type: string }>(
    'select distinct record_type as type from undo_version where taken_by is not null',
  );
  const taken = new Set(rows.map(({ type }) => type));
  for (const table of tables) {
    if (!taken.has(table.type)) continue;
    if (table.type === 'teamMembership') await giveWayToPlace(connection, choice);
    else {
      await renameInVersions(connection, table, references);
      await giveWayToRecord(connection, importId, table, choice);
    }
  }
  await connection.query('delete from undo_version where taken_by is not null');
}

/** What named the record before names the one that it goes on in. */
async function renameInVersions(
  connection: pg.PoolClient,
  { type, table, idType }: UndoTable,
  references: readonly UndoReference[],
): Promise<void> {
  for (const { child, column, parent } of references) {
    if (parent.type !== type) continue;
    await updateById(
      connection,
      `update record_version v
       set before = v.before || jsonb_build_object('${column}', t.id)
       from undo_version u
       join ${table} t on t.organisation_id = app_organisation_id() and t.id = u.taken_by::${idType}
       where u.record_type = $1 and u.taken_by is not null
         and v.organisation_id = app_organisation_id() and v.record_type = $2
         and v.before ->> '${column}' = u.record_id`,
      [type, child.type],
    );
  }
}

async function giveWayToRecord(
  connection: pg.PoolClient,
  importId: string,
  { type, table, idType }: UndoTable,
  choice: LaterChoice,
): Promise<void> {
  await updateById(
    connection,
    `update record_version v set record_id = u.taken_by
     from undo_version u
     where u.record_type = $1 and u.taken_by is not null
       and v.organisation_id = app_organisation_id() and v.record_type = u.record_type
       and v.record_id = u.record_id and v.import_id <> $2
       and not exists (select from record_version other
         where other.organisation_id = app_organisation_id() and other.import_id = v.import_id
           and other.record_type = v.record_type and other.record_id = u.taken_by)`,
    [type, importId],
  );
  const maker = choice === 'keep' ? 't.created_import_id' : 'v.import_id';
  await updateById(
    connection,
    `update record_version v set record_id = u.taken_by, is_deletion = false, import_id = ${maker}
     from undo_version u
     join ${table} t on t.organisation_id = app_organisation_id() and t.id = u.taken_by::${idType}
     where u.record_type = $1 and u.taken_by is not null and t.created_import_id is not null
       and v.organisation_id = app_organisation_id() and v.id = u.id`,
    [type],
  );
  await updateById(
    connection,
    `update ${table} t set
       changed_import_id = coalesce(t.changed_import_id, t.created_import_id),
       changed_import_row = case when t.changed_import_id is null
         then t.created_import_row else t.changed_import_row end,
       created_import_id = (v.before ->> 'created_import_id')::uuid,
       created_import_row = (v.before ->> 'created_import_row')::int
     from undo_version u
     join record_version v on v.organisation_id = app_organisation_id() and v.id = u.id
     where u.record_type = $1 and u.taken_by is not null
       and t.organisation_id = app_organisation_id() and t.id = u.taken_by::${idType}
       and t.created_import_id is not null`,
    [type],
  );
  if (choice === 'keep') return;
  await connection.query(
    `update undo_version set record_id = taken_by, taken_by = null, is_deletion = false
     where record_type = $1 and taken_by is not null`,
    [type],
  );
}

/** A person's place since stays and is the one to be undone first, or goes. */
async function giveWayToPlace(connection: pg.PoolClient, choice: LaterChoice): Promise<void> {
  if (choice === 'keep') {
    await connection.query(
      `update record_version v set import_id = t.created_import_id
       from undo_version u
       join team_membership t on t.organisation_id = app_organisation_id()
         and t.id = u.taken_by::uuid
       where u.record_type = 'teamMembership' and t.created_import_id is not null
         and v.organisation_id = app_organisation_id() and v.id = u.id
         and not exists (select from record_version other
           where other.organisation_id = app_organisation_id()
             and other.import_id = t.created_import_id
             and other.record_type = v.record_type and other.record_id = v.record_id)`,
    );
    return;
  }
  await connection.query(
    `delete from team_membership t using undo_version u, record_version v
     where u.record_type = 'teamMembership' and u.taken_by is not null
       and v.organisation_id = app_organisation_id() and v.id = u.id
       and t.organisation_id = app_organisation_id()
       and t.person_id = (v.before ->> 'person_id')::uuid and t.id::text <> u.record_id
       and daterange(t.from_on, t.to_on) &&
         daterange((v.before ->> 'from_on')::date, (v.before ->> 'to_on')::date)
       and not exists (select from undo_version other where other.record_type = u.record_type
         and other.record_id = t.id::text)`,
  );
  await connection.query(
    "update undo_version set taken_by = null where record_type = 'teamMembership'",
  );
}
