import { describe, expect, it } from 'vitest';
import type { Role } from '@/server/auth/permissions';
import type { Scope } from '@/server/values/scope';
import { isScopeVisible, visibleScopeOf } from './visible-scope';

const teams = [
  { id: 'france', parentId: null, managerId: 'ada' },
  { id: 'north', parentId: 'france', managerId: 'bo' },
  { id: 'lille', parentId: 'north', managerId: null },
  { id: 'spain', parentId: null, managerId: 'cy' },
];
const memberships = [
  { personId: 'dee', teamId: 'lille' },
  { personId: 'eve', teamId: 'north' },
  { personId: 'eve', teamId: 'spain' },
  { personId: 'flo', teamId: 'spain' },
];
const visible = (role: Role, personId: string | null) =>
  visibleScopeOf({ role, personId, teams, memberships, currentTeamId: personId && 'lille' });

const organisation: Scope = { kind: 'organisation' };
const team = (id: string): Scope => ({ kind: 'team', id });
const person = (id: string): Scope => ({ kind: 'person', id });

describe('visibleScopeOf', () => {
  it.each(['owner', 'admin', 'executive'] as const)('%s sees everybody', (role) => {
    expect(visible(role, null)).toEqual({ kind: 'organisation' });
  });

  it('a manager sees the managed teams and what is below', () => {
    expect(visible('manager', 'bo')).toEqual({
      kind: 'teams',
      teamIds: ['north', 'lille'],
      personIds: ['dee', 'eve', 'bo'],
      personId: 'bo',
    });
  });

  it('a manager without a person sees nobody', () => {
    expect(visible('manager', null)).toEqual({
      kind: 'teams',
      teamIds: [],
      personIds: [],
      personId: null,
    });
  });

  it('a rep sees the own person', () => {
    expect(visible('rep', 'dee')).toEqual({ kind: 'person', personId: 'dee', teamId: 'lille' });
    expect(visible('rep', null)).toEqual({ kind: 'person', personId: null, teamId: null });
  });
});

describe('isScopeVisible', () => {
  it.each([
    ['executive', null, organisation, true],
    ['executive', null, person('flo'), true],
    ['manager', 'bo', organisation, false],
    ['manager', 'bo', team('north'), true],
    ['manager', 'bo', team('lille'), true],
    ['manager', 'bo', team('france'), false],
    ['manager', 'bo', team('spain'), false],
    ['manager', 'bo', person('dee'), true],
    ['manager', 'bo', person('bo'), true],
    ['manager', 'bo', person('flo'), false],
    ['manager', null, person('dee'), false],
    ['rep', 'dee', person('dee'), true],
    ['rep', 'dee', team('lille'), false],
    ['rep', 'dee', person('eve'), false],
    ['rep', null, person('dee'), false],
    ['rep', null, organisation, false],
  ] as const)('%s %s, %j: %s', (role, personId, scope, isVisible) => {
    expect(isScopeVisible(visible(role, personId), scope)).toBe(isVisible);
  });
});
