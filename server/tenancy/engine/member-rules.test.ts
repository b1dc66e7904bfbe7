import { describe, expect, it } from 'vitest';
import { findMemberFault } from './member-rules';

describe('findMemberFault', () => {
  it.each([
    ['owner', 'rep', 'admin', 1, null],
    ['admin', 'rep', 'executive', 1, null],
    ['admin', null, 'admin', 1, null],
    ['admin', null, 'owner', 1, 'ownersOnly'],
    ['admin', 'rep', 'owner', 1, 'ownersOnly'],
    ['admin', 'owner', 'rep', 2, 'ownersOnly'],
    ['admin', 'owner', null, 2, 'ownersOnly'],
    ['owner', 'rep', 'owner', 1, null],
    ['owner', 'owner', 'admin', 2, null],
    ['owner', 'owner', 'admin', 1, 'lastOwner'],
    ['owner', 'owner', null, 1, 'lastOwner'],
    ['owner', 'owner', null, 2, null],
    ['owner', 'owner', 'owner', 1, null],
  ] as const)('%s: %s → %s of %d owners: %s', (actor, before, after, owners, fault) => {
    expect(findMemberFault(actor, before, after, owners)).toBe(fault);
  });
});
