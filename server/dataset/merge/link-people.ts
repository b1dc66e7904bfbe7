import type pg from 'pg';
import type { LinkOutcome } from './link-parents';
import { resolveReferences, type UnknownPolicy } from './resolve-references';
import { stageRows } from './stage-rows';
import { updateById } from './update-by-id';

const STAGE = 'import_link';

const linkColumns = [
  { name: 'row_no', type: 'integer' },
  { name: 'external_id', type: 'text' },
  { name: 'ref_team', type: 'text' },
  { name: 'ref_manager', type: 'text' },
];

export interface PeopleLinking {
  readonly managers: 'leadSubTeam' | 'leadTeam';
  /** whether the file says people's roles itself */
  readonly hasRoles: boolean;
  /** today in the organisation's zone: the day on which somebody who is in another team moves */
  readonly asOf: string;
}

/**
 * Makes the teams and managers that the people of the file name, and puts each person into the
 * own team. A manager made by name is a person with the role manager.
 */
export async function linkPeople(
  connection: pg.PoolClient,
  lines: Iterable<string>,
  policy: UnknownPolicy,
  linking: PeopleLinking,
  importId: string,
): Promise<LinkOutcome> {
  await stageRows(connection, STAGE, linkColumns, lines);
  const made = policy === 'create' ? 'create' : 'empty';
  const managers = await resolveReferences(
    connection,
    STAGE,
    {
      field: 'manager',
      name: 'manager_id',
      target: 'person',
      isRequired: false,
      madeRole: 'manager',
    },
    made,
    importId,
  );
  if (!linking.hasRoles) {
    await connection.query(
      `update person p set role = 'manager' from ref_manager r
       where p.organisation_id = app_organisation_id() and p.id = r.id and p.role = 'rep'`,
    );
  }
  const teams = await resolveReferences(
    connection,
    STAGE,
    { field: 'team', name: 'team_id', target: 'team', isRequired: false, madeRole: null },
    made,
    importId,
  );
  const subTeams =
    linking.managers === 'leadSubTeam'
      ? await makeSubTeams(connection, importId)
      : await appointManagers(connection);
  await connection.query('drop table if exists pg_temp.import_place');
  await connection.query(
    `create temp table import_place on commit drop as
     select s.row_no, p.id as person_id, coalesce(sub.id, team.id) as team_id
     from ${STAGE} s
     cross join lateral (
       select id from person p
       where p.organisation_id = app_organisation_id() and p.external_id = s.external_id offset 0
     ) p
     left join ref_team team on team.value = s.ref_team
     left join ref_manager manager on manager.value = s.ref_manager
     left join import_sub_team sub
       on sub.parent_id is not distinct from team.id and sub.manager_id = manager.id
     where coalesce(sub.id, team.id) is not null`,
  );
  const changed = await placePeople(connection, linking.asOf, importId);
  const alsoCreated: Record<string, number> = {};
  if (managers.created > 0) alsoCreated.person = managers.created;
  if (teams.created + subTeams > 0) alsoCreated.team = teams.created + subTeams;
  return { changed, alsoCreated };
}

/** Below each team one sub-team per manager, known by its parent and manager, not by its name. */
async function makeSubTeams(connection: pg.PoolClient, importId: string): Promise<number> {
  await connection.query('drop table if exists pg_temp.import_sub_team');
  await connection.query(
    `create temp table import_sub_team on commit drop as
     select pair.parent_id, pair.manager_id,
       (select min(t.id::text)::uuid from team t
        where t.organisation_id = app_organisation_id() and t.manager_id = pair.manager_id
          and t.parent_id is not distinct from pair.parent_id) as id
     from (
       select distinct team.id as parent_id, manager.id as manager_id
       from ${STAGE} s
       left join ref_team team on team.value = s.ref_team
       join ref_manager manager on manager.value = s.ref_manager
       where manager.id is not null
     ) pair`,
  );
  const { rowCount } = await connection.query(
    `insert into team (organisation_id, external_id, name, parent_id, manager_id, created_import_id)
     select app_organisation_id(), concat_ws(' / ', parent.external_id, person.external_id),
       person.name, sub.parent_id, sub.manager_id, $1
     from import_sub_team sub
     join person on person.organisation_id = app_organisation_id() and person.id = sub.manager_id
     left join team parent on parent.organisation_id = app_organisation_id() and parent.id = sub.parent_id
     where sub.id is null
     order by 2
     on conflict (organisation_id, external_id) do update
       set parent_id = excluded.parent_id, manager_id = excluded.manager_id`,
    [importId],
  );
  await connection.query(
    `update import_sub_team sub set id = t.id from team t
     where sub.id is null and t.organisation_id = app_organisation_id()
       and t.manager_id = sub.manager_id and t.parent_id is not distinct from sub.parent_id`,
  );
  return rowCount ?? 0;
}

/** Each team's one manager: the one that most of its people name. */
async function appointManagers(connection: pg.PoolClient): Promise<number> {
  await connection.query('drop table if exists pg_temp.import_sub_team');
  await connection.query(
    'create temp table import_sub_team (parent_id uuid, manager_id uuid, id uuid) on commit drop',
  );
  await connection.query(
    `update team t set manager_id = chosen.manager_id
     from (
       select distinct on (team.id) team.id, manager.id as manager_id
       from ${STAGE} s
       join ref_team team on team.value = s.ref_team
       join ref_manager manager on manager.value = s.ref_manager
       where manager.id is not null
       group by team.id, manager.id
       order by team.id, count(*) desc, manager.id
     ) chosen
     where t.organisation_id = app_organisation_id() and t.id = chosen.id
       and t.manager_id is distinct from chosen.manager_id`,
  );
  return 0;
}

/** The first team of a person is without start; a move ends the old membership today. */
async function placePeople(
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
    `update team_membership m set team_id = move.team_id from import_move move
     where m.organisation_id = app_organisation_id() and m.id = move.membership_id and m.from_on = $1`,
    [asOf],
  );
  await updateById(
    connection,
    `update team_membership m set to_on = $1 from import_move move
     where m.organisation_id = app_organisation_id() and m.id = move.membership_id
       and m.from_on is distinct from $1`,
    [asOf],
  );
  await connection.query(
    `insert into team_membership (organisation_id, person_id, team_id, from_on, to_on)
     select app_organisation_id(), person_id, team_id,
       case when was_placed then $1::date end,
       coalesce(move.to_on, (select min(later.from_on) from team_membership later
         where later.organisation_id = app_organisation_id() and later.person_id = move.person_id
           and later.from_on > $1))
     from import_move move where membership_id is null or from_on is distinct from $1`,
    [asOf],
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
    `insert into team_membership (organisation_id, person_id, team_id)
     select distinct on (t.manager_id) app_organisation_id(), t.manager_id, t.id
     from person p
     join team t on t.organisation_id = app_organisation_id() and t.manager_id = p.id
     where p.organisation_id = app_organisation_id() and p.created_import_id = $1
       and not exists (select from team_membership m
         where m.organisation_id = app_organisation_id() and m.person_id = p.id)
     order by t.manager_id, t.created_at, t.id`,
    [importId],
  );
}
