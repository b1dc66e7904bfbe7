import type pg from 'pg';
import type { UndoTable } from './undo-table';

/**
 * Gathers for an import, in temporary tables of this transaction, what it changed or deleted
 * (`undo_version`, with the next version of the same record, or the record that has taken its
 * place since) and what it made that was changed or deleted since (`undo_later`).
 */
export async function collectLater(
  connection: pg.ClientBase,
  importId: string,
  tables: readonly UndoTable[],
): Promise<void> {
  await connection.query('drop table if exists pg_temp.undo_version, pg_temp.undo_later');
  await connection.query(
    `create temp table undo_version on commit drop as
     select x.id, x.record_type, x.record_id, x.is_deletion, later.id as next_id,
       null::text as taken_by
     from record_version x
     left join lateral (
       select n.id from record_version n
       where n.organisation_id = app_organisation_id() and n.record_type = x.record_type
         and n.record_id = x.record_id and n.id > x.id
       order by n.id limit 1
     ) later on true
     where x.organisation_id = app_organisation_id() and x.import_id = $1`,
    [importId],
  );
  await connection.query(
    `create temp table undo_later (record_type text, record_id text, next_id bigint,
       import_id uuid, is_live boolean, is_gone boolean) on commit drop`,
  );
  for (const table of tables) {
    await collectTaken(connection, importId, table);
    await collectChangedSince(connection, importId, table);
  }
  await connection.query(
    `insert into undo_later
     select distinct on (d.record_type, d.record_id) d.record_type, d.record_id, first.id,
       first.import_id, false, first.is_deletion
     from record_version d
     cross join lateral (
       select v.id, v.import_id, v.is_deletion from record_version v
       where v.organisation_id = app_organisation_id() and v.record_type = d.record_type
         and v.record_id = d.record_id order by v.id limit 1
     ) first
     where d.organisation_id = app_organisation_id() and d.is_deletion
       and d.before ->> 'created_import_id' = $1::text`,
    [importId],
  );
  await connection.query('analyze undo_version, undo_later');
}

/** A deleted record's external id, or a person's days in a team, may be another's by now. */
async function collectTaken(
  connection: pg.ClientBase,
  importId: string,
  { type, table }: UndoTable,
): Promise<void> {
  const isMembership = type === 'teamMembership';
  const taken = isMembership
    ? `select t.id from team_membership t
       where t.organisation_id = app_organisation_id()
         and t.person_id = (x.before ->> 'person_id')::uuid
         and daterange(t.from_on, t.to_on) &&
           daterange((x.before ->> 'from_on')::date, (x.before ->> 'to_on')::date)
         and t.created_import_id is distinct from $2
         and not exists (select from undo_version other where other.record_type = $1
           and other.record_id = t.id::text and other.next_id is null)
       order by t.from_on nulls first limit 1`
    : `select t.id from ${table} t
       where t.organisation_id = app_organisation_id()
         and t.external_id = x.before ->> 'external_id' and $2::uuid is not null offset 0`;
  await connection.query(
    `update undo_version u set taken_by = t.id::text
     from record_version x cross join lateral (${taken}) t
     where u.record_type = $1 and u.next_id is null and ${isMembership ? 'true' : 'u.is_deletion'}
       and x.organisation_id = app_organisation_id() and x.import_id = $2 and x.id = u.id
       and t.id::text <> u.record_id`,
    [type, importId],
  );
}

/** What was changed since carries another import as its last change. */
async function collectChangedSince(
  connection: pg.ClientBase,
  importId: string,
  { type, table, own }: UndoTable,
): Promise<void> {
  await connection.query(
    `insert into undo_later
     select $2, t.id::text, v.id, v.import_id, true, false
     from ${table} t
     cross join lateral (
       select v.id, v.import_id from record_version v
       where v.organisation_id = app_organisation_id() and v.record_type = $2
         and v.record_id = t.id::text order by v.id limit 1
     ) v
     where t.organisation_id = app_organisation_id() and t.created_import_id = $1
       and t.changed_import_id is not null and v.import_id <> $1 and ${own}`,
    [importId, type],
  );
}
