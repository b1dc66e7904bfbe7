import { describe, expect, it } from 'vitest';
import { prepareBullet } from './prepare-bullet';

describe('prepareBullet', () => {
  it.each([
    [
      { actual: '50', target: '100', expected: '75' },
      { actual: 46, target: 92, expected: 69 },
    ],
    [
      { actual: '200', target: '100' },
      { actual: 92, target: 46, expected: null },
    ],
    [
      { actual: null, target: '100' },
      { actual: null, target: 92, expected: null },
    ],
    [
      { actual: '-5', target: '100' },
      { actual: 0, target: 92, expected: null },
    ],
    [
      { actual: '0', target: null },
      { actual: null, target: null, expected: null },
    ],
  ])('%j', (values, drawnBullet) => {
    expect(prepareBullet(values)).toEqual(drawnBullet);
  });
});
