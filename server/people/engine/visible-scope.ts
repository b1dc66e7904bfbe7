import type { Role } from '@/server/auth/permissions';
import type { Scope } from '@/server/values/scope';
import { withSubTeams, type TeamNode } from './team-tree';

/** Whose figures a member may see. */
export type VisibleScope =
  | { readonly kind: 'organisation' }
  | {
      readonly kind: 'teams';
      /** the managed teams and all their sub-teams */
      readonly teamIds: readonly string[];
      /** everybody who is or was in one of these teams, and the member's own person */
      readonly personIds: readonly string[];
      readonly personId: string | null;
    }
  | {
      readonly kind: 'person';
      readonly personId: string | null;
      /** the team they were last put in: its leaderboard is theirs to see, not its other figures */
      readonly teamId: string | null;
    };

export interface VisibleScopeFacts {
  readonly role: Role;
  readonly personId: string | null;
  readonly teams: readonly (TeamNode & { readonly managerId: string | null })[];
  readonly memberships: readonly { readonly personId: string; readonly teamId: string }[];
  readonly currentTeamId: string | null;
}

/**
 * Owners, administrators and executives see everybody; a manager the teams that their person
 * manages, with everything below; a rep their own person; a manager or rep without a person nobody.
 */
export function visibleScopeOf(facts: VisibleScopeFacts): VisibleScope {
  const { role, personId } = facts;
  if (role === 'owner' || role === 'admin' || role === 'executive') return { kind: 'organisation' };
  if (role === 'rep') return { kind: 'person', personId, teamId: facts.currentTeamId };
  const managed = facts.teams.filter((team) => personId !== null && team.managerId === personId);
  const teamIds = withSubTeams(
    facts.teams,
    managed.map((team) => team.id),
  );
  const inTeams = facts.memberships
    .filter((membership) => teamIds.includes(membership.teamId))
    .map((membership) => membership.personId);
  const personIds = [...new Set(personId === null ? inTeams : [...inTeams, personId])];
  return { kind: 'teams', teamIds, personIds, personId };
}

/** Whether figures of `scope` may be shown to somebody who sees `visible`. */
export function isScopeVisible(visible: VisibleScope, scope: Scope): boolean {
  if (visible.kind === 'organisation') return true;
  if (scope.kind === 'organisation') return false;
  if (visible.kind === 'person') return scope.kind === 'person' && scope.id === visible.personId;
  return scope.kind === 'team'
    ? visible.teamIds.includes(scope.id)
    : visible.personIds.includes(scope.id);
}
