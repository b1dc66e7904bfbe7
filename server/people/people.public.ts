import type { OrganisationMember } from '@/server/tenancy/organisation';
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
export async function loadTeamTree(
  tx: TenantTransaction,
  organisationId: string,
): Promise<PlacedTeam[]> {
  const teams = await tx.team.findMany({
    where: { organisationId },
    select: { id: true, externalId: true, name: true, parentId: true, managerId: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return inTreeOrder(teams);
}

export interface NamedPerson {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly hasLeft: boolean;
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
  tx: TenantTransaction,
  { role, personId }: Pick<OrganisationMember, 'role' | 'personId'>,
): Promise<VisibleScope> {
  const none = { role, personId, teams: [], memberships: [], currentTeamId: null };
  if (role === 'manager') {
    const [teams, memberships] = await Promise.all([
      tx.team.findMany({ select: { id: true, parentId: true, managerId: true } }),
      tx.teamMembership.findMany({ select: { personId: true, teamId: true } }),
    ]);
    return visibleScopeOf({ ...none, teams, memberships });
  }
  if (role !== 'rep' || personId === null) return visibleScopeOf(none);
  const latest = await tx.teamMembership.findFirst({
    where: { personId },
    select: { teamId: true },
    orderBy: [{ toOn: { sort: 'desc', nulls: 'first' } }],
  });
  return visibleScopeOf({ ...none, currentTeamId: latest?.teamId ?? null });
}
