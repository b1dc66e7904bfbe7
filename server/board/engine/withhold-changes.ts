import type { BoardContent, Comparison, Tile } from './board';
import type { Change } from './change';

const leading = 'gross_revenue';

const withheld = <Some extends Change>(change: Some): Some => ({ ...change, delta: null });

/**
 * A board to date without the changes of figures whose data is late: what hasn't come in yet would
 * look like a fall. Values and what they are compared with stay.
 */
export function withholdChanges<Content extends Pick<BoardContent, 'tiles' | 'teams' | 'people'>>(
  content: Content,
  isLate: (metric: string) => boolean,
): Content {
  const hasLeading = !isLate(leading);
  return {
    ...content,
    tiles: content.tiles.map((tile) => (isLate(tile.metric) ? withoutChanges(tile) : tile)),
    teams: hasLeading
      ? content.teams
      : content.teams.map((team) => ({ ...team, change: withheld(team.change), movement: null })),
    people: hasLeading
      ? content.people
      : content.people.map((person) => ({ ...person, movement: null })),
  };
}

function withoutChanges(tile: Tile): Tile {
  const { previous, yearBefore } = tile;
  return {
    ...tile,
    previous: withheld<Comparison>(previous),
    yearBefore: withheld<Comparison>(yearBefore),
  };
}
