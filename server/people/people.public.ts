import type { OrganisationMember } from '@/server/tenancy/organisation';
import { readFixedRows, type Reading } from '@/server/tenancy/reading';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { inTreeOrder, type Placed } from './engine/team-tree';
import { isScopeVisible, visibleScopeOf, type VisibleScope } from './engine/visible-scope';

export { isScopeVisible, type VisibleScope };

export interface Team {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly managerId: string | null;
}

export type PlacedTeam = Placed<Team>;

/** All teams in reading order, each below its parent; siblings by name. */
export async function loadTeamTree(tx: Reading, organisationId: string): Promise<PlacedTeam[]> {
  const teams = await readFixedRows<TeamRow>(
    tx,
    `select id, external_id as "externalId", name, parent_id as "parentId",
       manager_id as "managerId"
     from team where organisation_id = $1::uuid order by name, id`,
    [organisationId],
  );
  return inTreeOrder(teams);
}

export interface NamedPerson {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly hasLeft: boolean;
}

interface TeamRow {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly managerId: string | null;
}

/** Everybody by name: for pickers, and for names beside figures. */
export async function listPeople(
  tx: TenantTransaction,
  organisationId: string,
): Promise<NamedPerson[]> {
  const people = await tx.person.findMany({
    where: { organisationId },
    select: { id: true, externalId: true, name: true, leftOn: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return people.map(({ leftOn, ...person }) => ({ ...person, hasLeft: leftOn !== null }));
}

/** Whose figures the member may see, inside the organisation of the transaction. */
export async function loadVisibleScope(
  tx: Reading,
  { role, personId }: Pick<OrganisationMember, 'role' | 'personId'>,
): Promise<VisibleScope> {
  const none = { role, personId, teams: [], memberships: [], currentTeamId: null };
  if (role === 'manager') {
    const teams = await readFixedRows<Pick<TeamRow, 'id' | 'parentId' | 'managerId'>>(
      tx,
      'select id, parent_id as "parentId", manager_id as "managerId" from team',
      [],
    );
    const memberships = await readFixedRows<{ personId: string; teamId: string }>(
      tx,
      'select person_id as "personId", team_id as "teamId" from team_membership',
      [],
    );
    return visibleScopeOf({ ...none, teams, memberships });
  }
  if (role !== 'rep' || personId === null) return visibleScopeOf(none);
  const [latest] = await readFixedRows<{ teamId: string }>(
    tx,
    `select team_id as "teamId" from team_membership where person_id = $1::uuid
     order by to_on desc nulls first limit 1`,
    [personId],
  );
  return visibleScopeOf({ ...none, currentTeamId: latest?.teamId ?? null });
}
