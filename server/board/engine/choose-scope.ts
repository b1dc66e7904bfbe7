import type { Scope } from '@/server/values/scope';

/** A team of the tree in reading order: each below its parent. */
export interface ScopeTeam {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly managerId: string | null;
  readonly depth: number;
}

/** Whose figures the reader may see. */
export type Visible =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'teams'; readonly teamIds: readonly string[] }
  | { readonly kind: 'person'; readonly personId: string | null; readonly teamId: string | null };

export interface ChosenScope {
  readonly scope: Scope;
  /** whose people are ranked: a rep's own team, else the scope itself */
  readonly ranked: Scope;
  readonly team: ScopeTeam | null;
  /** the teams right below, each shown with its own figures */
  readonly below: readonly ScopeTeam[];
  /** what the reader may choose from, depths counted from the reader's own teams */
  readonly choices: readonly ScopeTeam[];
  readonly hasEveryone: boolean;
}

/**
 * The scope a board opens on: the team asked for, else everybody, a manager's first team or a
 * rep's own person. 'notFound' for a team that isn't there or isn't the reader's to see;
 * 'nobody' where the reader is linked to no person.
 */
export function chooseScope(
  askedTeam: string | undefined,
  visible: Visible,
  teams: readonly ScopeTeam[],
): ChosenScope | 'notFound' | 'nobody' {
  if (visible.kind === 'person') {
    if (askedTeam !== undefined) return 'notFound';
    return visible.personId === null ? 'nobody' : ownScope(visible.personId, visible.teamId);
  }
  const hasEveryone = visible.kind === 'organisation';
  const choices = visible.kind === 'organisation' ? teams : ownTeams(teams, visible.teamIds);
  const [first] = choices;
  if (!hasEveryone && !first) return 'nobody';
  const team =
    askedTeam === undefined
      ? hasEveryone
        ? null
        : (first ?? null)
      : choices.find(({ externalId }) => externalId === askedTeam);
  if (team === undefined) return 'notFound';
  const scope: Scope = team ? { kind: 'team', id: team.id } : { kind: 'organisation' };
  return { scope, ranked: scope, team, below: teamsBelow(team, teams), choices, hasEveryone };
}

function ownScope(personId: string, teamId: string | null): ChosenScope {
  const scope: Scope = { kind: 'person', id: personId };
  return {
    scope,
    ranked: teamId === null ? scope : { kind: 'team', id: teamId },
    team: null,
    below: [],
    choices: [],
    hasEveryone: false,
  };
}

/** A manager's teams, with depths that begin at the highest managed one. */
function ownTeams(teams: readonly ScopeTeam[], ids: readonly string[]): ScopeTeam[] {
  const own = new Set(ids);
  const depths = new Map<string, number>();
  return teams.flatMap((team) => {
    if (!own.has(team.id)) return [];
    const above = team.parentId === null ? undefined : depths.get(team.parentId);
    const depth = above === undefined ? 0 : above + 1;
    depths.set(team.id, depth);
    return [{ ...team, depth }];
  });
}

/** The children of a team; of everybody: the roots, or what is below a single root. */
function teamsBelow(team: ScopeTeam | null, teams: readonly ScopeTeam[]): ScopeTeam[] {
  const childrenOf = (id: string | null) => teams.filter(({ parentId }) => parentId === id);
  if (team) return childrenOf(team.id);
  const roots = childrenOf(null);
  const [only] = roots;
  return roots.length === 1 && only ? childrenOf(only.id) : roots;
}
