import { describe, expect, it } from 'vitest';
import { judgeChange } from './change';

describe('judgeChange', () => {
  it.each([
    ['4.2', 'higher', 'better'],
    ['-4.2', 'higher', 'worse'],
    ['4.2', 'lower', 'worse'],
    ['-0.001', 'lower', 'better'],
    ['0.00', 'higher', 'neutral'],
    ['-0', 'lower', 'neutral'],
    ['12', 'neither', 'neutral'],
  ] as const)('a change of %s where %s is better is %s', (delta, better, verdict) => {
    expect(judgeChange(delta, better)).toBe(verdict);
  });
});
