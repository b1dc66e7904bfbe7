import { describe, expect, it } from 'vitest';
import { niceScale, share } from './nice-scale';

describe('niceScale', () => {
  it.each([
    ['a million', [841_230, 1_120_400], [0, 500_000, 1_000_000, 1_500_000]],
    ['shares', [0.61, 0.65], [0, 0.25, 0.5, 0.75]],
    ['an exact top', [100], [0, 50, 100]],
    ['a single small one', [3], [0, 1, 2, 3]],
    ['losses only', [-40, -12], [-40, -20, 0]],
    ['both signs', [-120, 480], [-250, 0, 250, 500]],
    ['nulls', [null, 8, null], [0, 5, 10]],
    ['nothing', [null, null], [0]],
    ['zeros', [0, 0], [0]],
  ])('%s', (_name, values, ticks) => {
    expect(niceScale(values).ticks).toEqual(ticks);
  });

  it('covers zero and every value with at most four ticks', () => {
    for (let power = -6; power <= 12; power += 0.37) {
      const high = 10 ** power;
      const scale = niceScale([high, -high / 3]);
      expect(scale.ticks.length).toBeLessThanOrEqual(4);
      expect(scale.ticks).toContain(0);
      expect(scale.max).toBeGreaterThanOrEqual(high * 0.999999);
      expect(scale.min).toBeLessThanOrEqual(-high / 3);
    }
  });
});

describe('share', () => {
  it('places values between the ends', () => {
    expect(share(0, { min: -50, max: 150 })).toBe(0.25);
    expect(share(150, { min: -50, max: 150 })).toBe(1);
    expect(share(3, { min: 0, max: 0 })).toBe(0);
  });
});
