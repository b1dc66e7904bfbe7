import { describe, expect, it } from 'vitest';
import { chooseScope, type ScopeTeam } from './choose-scope';

const team = (id: string, parentId: string | null, depth: number): ScopeTeam => ({
  id,
  externalId: `x-${id}`,
  name: id,
  parentId,
  managerId: null,
  depth,
});
const teams = [
  team('all', null, 0),
  team('east', 'all', 1),
  team('lille', 'east', 2),
  team('west', 'all', 1),
];
const ids = (list: readonly ScopeTeam[]) => list.map(({ id }) => id);

describe('chooseScope', () => {
  it('opens on everybody for who may see everybody, with the teams below a single root', () => {
    const chosen = chooseScope(undefined, { kind: 'organisation' }, teams);
    expect(chosen).toMatchObject({ scope: { kind: 'organisation' }, hasEveryone: true });
    expect(typeof chosen === 'string' ? [] : ids(chosen.below)).toEqual(['east', 'west']);
  });

  it('opens on the own team for a manager, whose choices begin there', () => {
    const chosen = chooseScope(undefined, { kind: 'teams', teamIds: ['lille', 'east'] }, teams);
    if (typeof chosen === 'string') throw new Error(chosen);
    expect(chosen.scope).toEqual({ kind: 'team', id: 'east' });
    expect(chosen.choices.map(({ id, depth }) => [id, depth])).toEqual([
      ['east', 0],
      ['lille', 1],
    ]);
    expect(chosen.hasEveryone).toBe(false);
    expect(ids(chosen.below)).toEqual(['lille']);
  });

  it('opens on the own person for a rep, ranked among the own team', () => {
    const visible = { kind: 'person', personId: 'p', teamId: 'lille' } as const;
    expect(chooseScope(undefined, visible, teams)).toMatchObject({
      scope: { kind: 'person', id: 'p' },
      ranked: { kind: 'team', id: 'lille' },
    });
  });

  it.each([
    ['a team that is not there', 'x-none', { kind: 'organisation' }],
    ["somebody else's team", 'x-west', { kind: 'teams', teamIds: ['east', 'lille'] }],
    ['any team for a rep', 'x-lille', { kind: 'person', personId: 'p', teamId: 'lille' }],
  ] as const)('does not find %s', (_name, asked, visible) => {
    expect(chooseScope(asked, visible, teams)).toBe('notFound');
  });

  it.each([
    { kind: 'person', personId: null, teamId: null },
    { kind: 'teams', teamIds: [] },
  ] as const)('has nobody to show for %j', (visible) => {
    expect(chooseScope(undefined, visible, teams)).toBe('nobody');
  });
});
