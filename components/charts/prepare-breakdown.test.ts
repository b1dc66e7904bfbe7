import { describe, expect, it } from 'vitest';
import { drawBars, sortParts } from './prepare-breakdown';

const part = (label: string, value: string | null, isNone = false) => ({
  label,
  value,
  display: value ?? '–',
  isNone,
});

describe('sortParts', () => {
  it('puts the largest first, the unknown after them and none last', () => {
    const parts = [part('b', '2'), part('none', '99', true), part('x', null), part('a', '10.5')];
    expect(sortParts(parts).map((each) => each.label)).toEqual(['a', 'b', 'x', 'none']);
  });

  it('keeps the order of equals', () => {
    expect(sortParts([part('first', '1'), part('second', '1.0')])[0]?.label).toBe('first');
  });
});

describe('drawBars', () => {
  it('draws from zero to the largest', () => {
    const { parts, zero } = drawBars([part('a', '10'), part('b', '2.5'), part('c', null)]);
    expect(parts.map((each) => each.bar)).toEqual([
      { left: 0, width: 100 },
      { left: 0, width: 25 },
      null,
    ]);
    expect(zero).toBe(0);
  });

  it('gives losses their side of the zero line', () => {
    const { parts, zero } = drawBars([part('a', '30'), part('b', '-10')]);
    expect(zero).toBe(25);
    expect(parts.map((each) => each.bar)).toEqual([
      { left: 25, width: 75 },
      { left: 0, width: 25 },
    ]);
    expect(parts[1]?.isNegative).toBe(true);
  });

  it('makes room for a target beyond the largest', () => {
    const { parts, place } = drawBars([part('a', '50')], [100]);
    expect(parts[0]?.bar?.width).toBe(50);
    expect(place(100)).toBe(100);
  });

  it('survives zeros and nothing', () => {
    expect(drawBars([part('a', '0')]).parts[0]?.bar).toEqual({ left: 0, width: 0 });
    expect(drawBars([]).parts).toEqual([]);
  });
});
