import { describe, expect, it } from 'vitest';
import { countsWithSubTeams, inTreeOrder, withSubTeams, wouldMakeCycle } from './team-tree';

const teams = [
  { id: 'north', parentId: 'france' },
  { id: 'lille', parentId: 'north' },
  { id: 'france', parentId: null },
  { id: 'south', parentId: 'france' },
  { id: 'spain', parentId: null },
];

describe('inTreeOrder', () => {
  it('puts each team below its parent', () => {
    expect(inTreeOrder(teams).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      '0 france',
      '1 north',
      '2 lille',
      '1 south',
      '0 spain',
    ]);
  });
});

describe('withSubTeams', () => {
  it.each([
    [['north'], ['north', 'lille']],
    [['spain'], ['spain']],
    [
      ['lille', 'france'],
      ['lille', 'france', 'north', 'south'],
    ],
    [[], []],
  ])('%j → %j', (ids, all) => {
    expect(withSubTeams(teams, ids)).toEqual(all);
  });
});

describe('wouldMakeCycle', () => {
  it.each([
    ['france', 'lille', true],
    ['france', 'france', true],
    ['north', 'lille', true],
    ['north', 'spain', false],
    ['lille', 'south', false],
    ['france', null, false],
  ])('%s below %s: %s', (team, parent, isCycle) => {
    expect(wouldMakeCycle(teams, team, parent)).toBe(isCycle);
  });
});

describe('countsWithSubTeams', () => {
  it('adds up what is below', () => {
    const counts = new Map([
      ['france', 1],
      ['lille', 4],
      ['south', 2],
    ]);
    expect(Object.fromEntries(countsWithSubTeams(teams, counts))).toEqual({
      north: 4,
      lille: 4,
      france: 7,
      south: 2,
      spain: 0,
    });
  });
});
