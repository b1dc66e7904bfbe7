import { describe, expect, it } from 'vitest';
import { prepareColumns } from './prepare-columns';

const column = (label: string, value: string | null, comparison?: string | null) => ({
  label,
  value,
  display: value ?? '–',
  ...(comparison === undefined ? {} : { comparison: { value: comparison, display: '' } }),
});

describe('prepareColumns', () => {
  it('draws bars from zero on one scale with comparison and target', () => {
    const chart = prepareColumns([column('a', '50', '100'), column('b', '25', null)], '75');
    expect(chart.scale).toEqual({ min: 0, max: 100, ticks: [0, 50, 100] });
    expect(chart.columns.map((c) => c.bar)).toEqual([
      { top: 50, height: 50 },
      { top: 75, height: 25 },
    ]);
    expect(chart.columns.map((c) => c.comparison)).toEqual([{ top: 0, height: 100 }, null]);
    expect(chart.columns.map((c) => c.middle)).toEqual([25, 75]);
    expect(chart.target).toBe(25);
    expect(chart.zero).toBe(100);
  });

  it('lets negative bars hang from the zero line', () => {
    const chart = prepareColumns([column('a', '-50'), column('b', '100')]);
    expect(chart.zero).toBe(66.67);
    expect(chart.columns[0]?.bar).toEqual({ top: 66.67, height: 33.33 });
    expect(chart.columns[1]?.bar).toEqual({ top: 0, height: 66.67 });
  });

  it('leaves gaps as gaps and knows when there is nothing at all', () => {
    const some = prepareColumns([column('a', null), column('b', '1')]);
    expect(some.columns[0]?.bar).toBeNull();
    expect(some.isEmpty).toBe(false);
    expect(prepareColumns([column('a', null)]).isEmpty).toBe(true);
    expect(prepareColumns([]).columns).toEqual([]);
  });

  it('draws a single point over the whole width', () => {
    expect(prepareColumns([column('a', '3')]).columns[0]).toMatchObject({
      left: 0,
      width: 100,
      middle: 50,
    });
  });
});
