import type { TeamChoice } from './team-options';

/** The teams that a team may be moved below: all but itself and what is below it. */
export function movableBelow<Team extends TeamChoice>(
  teams: readonly Team[],
  teamId: string,
): Team[] {
  let subTreeDepth: number | null = null;
  return teams.filter((team) => {
    if (subTreeDepth !== null && team.depth > subTreeDepth) return false;
    subTreeDepth = team.id === teamId ? team.depth : null;
    return subTreeDepth === null;
  });
}
