import { expect, it } from 'vitest';
import type { Board, Tile } from './board';
import { withholdChanges } from './withhold-changes';

const change = { kind: 'relative', delta: '-0.4', earlier: '100' } as const;
const tile = (metric: string): Tile => ({
  ...{ metric, unit: 'currency', direction: 'higher', name: { en: metric, fr: metric } },
  figure: { value: '60' },
  ...{ previous: change, yearBefore: change, trend: [] },
});
const figure = { value: '60' };
const standing = {
  ...{ id: 'p', name: 'Ann', rank: 2, movement: -1 },
  ...{ revenue: figure, dealsWon: figure, winRate: figure, previousRevenue: figure },
};
const content: Pick<Board, 'tiles' | 'people' | 'teams'> = {
  tiles: [tile('gross_revenue'), tile('opportunities_created')],
  people: [standing],
  teams: [{ ...standing, externalId: 't', managerNames: [], change }],
};
const deltas = ({ tiles, teams }: typeof content) => [
  ...tiles.map(({ previous }) => previous.delta),
  ...teams.map((team) => team.change.delta),
];

it('withholds the changes of late metrics, with places where revenue is late, and no value', () => {
  const late = withholdChanges(content, (metric) => metric === 'gross_revenue');
  expect(deltas(late)).toEqual([null, '-0.4', null]);
  expect(late.people[0]?.movement).toBeNull();
  expect(late.tiles[0]).toMatchObject({ figure: { value: '60' }, previous: { earlier: '100' } });
});

it('leaves places alone where something else is late', () => {
  const late = withholdChanges(content, (metric) => metric === 'opportunities_created');
  expect(deltas(late)).toEqual(['-0.4', null, '-0.4']);
  expect(late.people[0]?.movement).toBe(-1);
});
