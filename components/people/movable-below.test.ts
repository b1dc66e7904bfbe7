import { describe, expect, it } from 'vitest';
import { movableBelow } from './movable-below';

const teams = [
  { id: 'france', name: 'France', depth: 0 },
  { id: 'north', name: 'North', depth: 1 },
  { id: 'lille', name: 'Lille', depth: 2 },
  { id: 'south', name: 'South', depth: 1 },
  { id: 'spain', name: 'Spain', depth: 0 },
];

describe('movableBelow', () => {
  it.each([
    ['france', ['spain']],
    ['north', ['france', 'south', 'spain']],
    ['lille', ['france', 'north', 'south', 'spain']],
    ['spain', ['france', 'north', 'lille', 'south']],
  ])('%s → %j', (teamId, expected) => {
    expect(movableBelow(teams, teamId).map(({ id }) => id)).toEqual(expected);
  });
});
