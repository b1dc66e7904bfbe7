import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference';

describe('differenceOf', () => {
  it('names the changed fields only', () => {
    const before = { name: 'North', managerId: null, size: 3 };
    expect(differenceOf(before, { name: 'Nord', managerId: null })).toEqual({
      before: { name: 'North' },
      after: { name: 'Nord' },
    });
  });

  it('is null when nothing changed', () => {
    expect(differenceOf({ name: 'North' }, { name: 'North' })).toBeNull();
  });
});
