export interface TeamNode {
  readonly id: string;
  readonly parentId: string | null;
}

export type Placed<Team extends TeamNode> = Team & {
  /** 0 for a team without a parent */
  readonly depth: number;
};

function childrenByParent<Team extends TeamNode>(
  teams: readonly Team[],
): Map<string | null, Team[]> {
  const children = new Map<string | null, Team[]>();
  for (const team of teams) {
    const siblings = children.get(team.parentId);
    if (siblings) siblings.push(team);
    else children.set(team.parentId, [team]);
  }
  return children;
}

/** The teams in reading order, each below its parent; siblings keep the order they came in. */
export function inTreeOrder<Team extends TeamNode>(teams: readonly Team[]): Placed<Team>[] {
  const children = childrenByParent(teams);
  const place = (parentId: string | null, depth: number): Placed<Team>[] =>
    (children.get(parentId) ?? []).flatMap((team) => [
      { ...team, depth },
      ...place(team.id, depth + 1),
    ]);
  return place(null, 0);
}

/** The ids of these teams and of every team below them, each once. */
export function withSubTeams(teams: readonly TeamNode[], ids: readonly string[]): string[] {
  const children = childrenByParent(teams);
  const found = new Set<string>();
  const visit = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const child of children.get(id) ?? []) visit(child.id);
  };
  ids.forEach(visit);
  return [...found];
}

/** Whether a team below itself would come about if `teamId` moved below `parentId`. */
export function wouldMakeCycle(
  teams: readonly TeamNode[],
  teamId: string,
  parentId: string | null,
): boolean {
  return parentId !== null && withSubTeams(teams, [teamId]).includes(parentId);
}

/** For each team, the sum of its own count and those of all its sub-teams. */
export function countsWithSubTeams(
  teams: readonly TeamNode[],
  ownCounts: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    teams.map(({ id }) => [
      id,
      withSubTeams(teams, [id]).reduce((sum, each) => sum + (ownCounts.get(each) ?? 0), 0),
    ]),
  );
}
