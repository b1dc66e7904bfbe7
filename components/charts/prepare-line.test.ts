import { describe, expect, it } from 'vitest';
import { pathThrough, prepareSparkline, prepareTrend } from './prepare-line';

const data = (...values: (string | null)[]) =>
  values.map((value, index) => ({ label: String(index), value, display: value ?? '–' }));

describe('prepareSparkline', () => {
  it('spreads the values over the whole box', () => {
    const { stretches } = prepareSparkline(['10', '20', '15']);
    expect(stretches).toEqual([
      [
        { x: 0, y: 100, index: 0 },
        { x: 50, y: 0, index: 1 },
        { x: 100, y: 50, index: 2 },
      ],
    ]);
  });

  it('keeps gaps, runs flat in the middle and survives nothing', () => {
    expect(prepareSparkline(['1', null, '2', '3']).stretches.map((s) => s.length)).toEqual([1, 2]);
    expect(prepareSparkline(['7', '7']).points.map((p) => p.y)).toEqual([50, 50]);
    expect(prepareSparkline([null, null])).toEqual({ stretches: [], points: [], last: null });
    expect(prepareSparkline(['4']).last).toEqual({ x: 100, y: 50, index: 0 });
  });
});

describe('prepareTrend', () => {
  it('holds zero, comparison and target', () => {
    const trend = prepareTrend(data('40', '60'), ['100', null], '50');
    expect(trend.scale.ticks).toEqual([0, 50, 100]);
    expect(trend.line.points.map((p) => p.y)).toEqual([60, 40]);
    expect(trend.comparison?.points).toEqual([{ x: 0, y: 0, index: 0 }]);
    expect(trend.target).toBe(50);
  });

  it('knows when there is nothing', () => {
    expect(prepareTrend(data(null, null)).isEmpty).toBe(true);
  });
});

describe('pathThrough', () => {
  it('moves once, then draws', () => {
    expect(pathThrough(prepareSparkline(['1', '2']).points)).toBe('M0 100L100 0');
    expect(pathThrough([])).toBe('');
  });
});
