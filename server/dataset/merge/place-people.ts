import type pg from 'pg';
import { changedFrom } from './provenance-sql';
import { updateById } from './update-by-id';

/** The first team of a person is without start; a move ends the old membership today. */
export async function placePeople(
  connection: pg.PoolClient,
  asOf: string,
  importId: string,
): Promise<number> {
  await connection.query('drop table if exists pg_temp.import_move');
  await connection.query(
    `create temp table import_move (row_no integer, person_id uuid, team_id uuid,
       membership_id uuid, from_on date, to_on date, was_placed boolean) on commit drop`,
  );
  await connection.query(
    `insert into import_move
     select distinct on (place.person_id) place.*, m.id, m.from_on, m.to_on,
       exists (select from team_membership any_m where any_m.organisation_id = app_organisation_id()
         and any_m.person_id = place.person_id)
     from import_place place
     left join lateral (
       select * from team_membership m
       where m.organisation_id = app_organisation_id() and m.person_id = place.person_id
         and daterange(m.from_on, m.to_on) @> $1::date offset 0
     ) m on true
     where m.team_id is distinct from place.team_id
     order by place.person_id, place.row_no desc`,
    [asOf],
  );
  // a membership that began today never counted in that team
  await updateById(
    connection,
    `update team_membership m set team_id = move.team_id, ${changedFrom('m', 'move.row_no')}
     from import_move move
     where m.organisation_id = app_organisation_id() and m.id = move.membership_id and m.from_on = $2`,
    [importId, asOf],
  );
  await updateById(
    connection,
    `update team_membership m set to_on = $2, ${changedFrom('m', 'move.row_no')}
     from import_move move
     where m.organisation_id = app_organisation_id() and m.id = move.membership_id
       and m.from_on is distinct from $2`,
    [importId, asOf],
  );
  await connection.query(
    `insert into team_membership (organisation_id, person_id, team_id, from_on, to_on,
       created_import_id, created_import_row)
     select app_organisation_id(), person_id, team_id,
       case when was_placed then $1::date end,
       coalesce(move.to_on, (select min(later.from_on) from team_membership later
         where later.organisation_id = app_organisation_id() and later.person_id = move.person_id
           and later.from_on > $1)),
       $2::uuid, move.row_no
     from import_move move where membership_id is null or from_on is distinct from $1`,
    [asOf, importId],
  );
  return updateById(
    connection,
    `update person p set changed_import_id = $1, changed_import_row = move.row_no, changed_at = now()
     from import_move move
     where p.organisation_id = app_organisation_id() and p.id = move.person_id
       and p.created_import_id is distinct from $1 and p.changed_import_id is distinct from $1`,
    [importId],
  );
}

/** A manager whom this import made and who is in no team belongs to the one that he or she leads. */
export async function placeManagers(connection: pg.PoolClient, importId: string): Promise<void> {
  await connection.query(
    `insert into team_membership (organisation_id, person_id, team_id, created_import_id)
     select distinct on (t.manager_id) app_organisation_id(), t.manager_id, t.id, $1::uuid
     from person p
     join team t on t.organisation_id = app_organisation_id() and t.manager_id = p.id
     where p.organisation_id = app_organisation_id() and p.created_import_id = $1
       and not exists (select from team_membership m
         where m.organisation_id = app_organisation_id() and m.person_id = p.id)
     order by t.manager_id, t.created_at, t.external_id`,
    [importId],
  );
}
