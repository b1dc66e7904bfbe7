import { describe, expect, it } from 'vitest';
import { correlation, lagged } from './correlation';

type Side = string | null;
const pairs = (xs: readonly Side[], ys: readonly Side[]) =>
  xs.map((x, index): readonly [Side, Side] => [x, ys[index] ?? null]);

describe('correlation', () => {
  it.each([
    ['rises with it', ['1', '2', '3', '4', '5', '6'], ['2', '4', '6', '8', '10', '12'], '1'],
    ['falls with it', ['1', '2', '3', '4', '5', '6'], ['6', '5', '4', '3', '2', '1'], '-1'],
    // around the means: Σxy = 7.5, Σx² = 17.5, Σy² = 29 ÷ 6
    [
      'goes partly with it',
      ['1', '2', '3', '4', '5', '6'],
      ['1', '1', '2', '1', '3', '3'],
      '0.81549',
    ],
    // symmetric around the middle: nothing linear
    ['is a parabola', ['-3', '-2', '-1', '1', '2', '3'], ['9', '4', '1', '1', '4', '9'], '0'],
    [
      'has decimals that floats round',
      ['0.1', '0.2', '0.3', '0.4', '0.5', '0.6'],
      [
        '1000000000000000000000.1',
        '1000000000000000000000.2',
        '1000000000000000000000.3',
        '1000000000000000000000.4',
        '1000000000000000000000.5',
        '1000000000000000000000.6',
      ],
      '1',
    ],
  ])('%s', (_, xs, ys, expected) => {
    const { count, coefficient } = correlation(pairs(xs, ys));
    expect(count).toBe(6);
    expect(Number(coefficient)).toBeCloseTo(Number(expected), 4);
    if (['1', '-1', '0'].includes(expected)) expect(coefficient).toBe(expected);
  });

  it('leaves out pairs without both values, and says how many are left', () => {
    const xs = ['1', null, '2', '3', '4', '5', '6', '7'];
    const ys = ['1', '9', '2', '3', null, '5', '6', '7'];
    expect(correlation(pairs(xs, ys))).toEqual({ count: 6, coefficient: '1' });
  });

  it.each([
    [['1', '2', '3', '4', '5'], ['1', '2', '3', '4', '5'], { count: 5, reason: 'tooFew' }],
    [[], [], { count: 0, reason: 'tooFew' }],
    [
      ['0.1', '0.1', '0.1', '0.1', '0.1', '0.1'],
      ['1', '2', '3', '4', '5', '6'],
      { count: 6, reason: 'constant' },
    ],
    [
      ['1', '2', '3', '4', '5', '6'],
      ['3', '3', '3', '3', '3', '3'],
      { count: 6, reason: 'constant' },
    ],
  ])('%j with %j has no coefficient', (xs, ys, expected) => {
    expect(correlation(pairs(xs, ys))).toEqual({ coefficient: null, ...expected });
  });
});

it.each([
  [
    0,
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
  ],
  [
    1,
    [
      ['a', 2],
      ['b', 3],
    ],
  ],
  [3, []],
])('a lag of %i pairs each value with the one so many periods later', (lag, expected) => {
  expect(lagged(['a', 'b', 'c'], [1, 2, 3], lag)).toEqual(expected);
});
