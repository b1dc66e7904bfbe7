import type pg from 'pg';
import type { UndoType } from './undo-table';
import type { ImportKind } from '../record-change';

/** A record that a later import changed, so that undoing has to keep or to revert that too. */
export interface LaterChange {
  readonly recordType: UndoType;
  readonly externalId: string | null;
  readonly name: string | null;
  /** the import that changed it; null: another record has taken its place */
  readonly importId: string | null;
  readonly source: ImportKind | null;
  readonly fileName: string | null;
}

export const LISTED = 50;

/** The first of the records that were changed since, once `collectLater` gathered them. */
export async function listLaterChanges(
  connection: pg.ClientBase,
): Promise<{ count: number; made: number; listed: LaterChange[] }> {
  const { rows: counted } = await connection.query<{ changed: number; made: number }>(
    `select (select count(*)::int from undo_later where not is_gone) as made,
       (select count(*)::int from undo_version where next_id is not null or taken_by is not null)
         as changed`,
  );
  const { rows } = await connection.query<LaterChange>(
    `select later.record_type as "recordType", v.before ->> 'external_id' as "externalId",
       coalesce(v.before ->> 'name', p.name) as name,
       case when later.is_taken then null else v.import_id end as "importId",
       case when later.is_taken then null else i.source end as source,
       case when later.is_taken then null else i.file_name end as "fileName"
     from (
       select record_type, next_id as version_id, false as is_taken from undo_version
       where next_id is not null
       union all
       select record_type, id, true from undo_version where taken_by is not null
       union all
       select record_type, next_id, false from undo_later where not is_gone
     ) later
     cross join lateral (
       select v.before, v.import_id from record_version v
       where v.organisation_id = app_organisation_id() and v.id = later.version_id offset 0
     ) v
     join import i on i.organisation_id = app_organisation_id() and i.id = v.import_id
     left join person p on later.record_type = 'teamMembership'
       and p.organisation_id = app_organisation_id() and p.id = (v.before ->> 'person_id')::uuid
     order by 1, 2, later.version_id limit ${LISTED}`,
  );
  const { changed, made } = counted[0] ?? { changed: 0, made: 0 };
  return { count: changed + made, made, listed: rows };
}
