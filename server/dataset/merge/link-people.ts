import type pg from 'pg';
import type { LinkOutcome } from './link-parents';
import { placePeople } from './place-people';
import { changedBy } from './provenance-sql';
import { resolveReferences, type UnknownPolicy } from './resolve-references';
import { stageRows } from './stage-rows';

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
      `update person p set role = 'manager', ${changedBy('p', 'named.row_no')}
       from (select r.id, min(s.row_no) as row_no from ref_manager r
         join ${STAGE} s on s.ref_manager = r.value group by r.id) named
       where p.organisation_id = app_organisation_id() and p.id = named.id and p.role = 'rep'`,
      [importId],
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
      : await appointManagers(connection, importId);
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
       set parent_id = excluded.parent_id, manager_id = excluded.manager_id,
         ${changedBy('team', 'null')}`,
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
async function appointManagers(connection: pg.PoolClient, importId: string): Promise<number> {
  await connection.query('drop table if exists pg_temp.import_sub_team');
  await connection.query(
    'create temp table import_sub_team (parent_id uuid, manager_id uuid, id uuid) on commit drop',
  );
  await connection.query(
    `update team t set manager_id = chosen.manager_id, ${changedBy('t', 'chosen.row_no')}
     from (
       select distinct on (team.id) team.id, manager.id as manager_id, min(s.row_no) as row_no
       from ${STAGE} s
       join ref_team team on team.value = s.ref_team
       join ref_manager manager on manager.value = s.ref_manager
       where manager.id is not null
       group by team.id, manager.id
       order by team.id, count(*) desc, manager.id
     ) chosen
     where t.organisation_id = app_organisation_id() and t.id = chosen.id
       and t.manager_id is distinct from chosen.manager_id`,
    [importId],
  );
  return 0;
}
