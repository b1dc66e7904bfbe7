import { expect, it } from 'vitest';
import { changeOf } from './change';

it.each([
  ['110', '100', 'currency', 'relative', '0.1'],
  ['90', '100', 'count', 'relative', '-0.1'],
  ['10', '-100', 'currency', 'relative', '1.1'],
  ['0.6315', '0.6', 'percent', 'difference', '0.0315'],
  ['48.5', '51.8', 'days', 'difference', '-3.3'],
  ['5', '0', 'currency', 'relative', null],
  ['0', '0', 'count', 'relative', null],
  [null, '1', 'percent', 'difference', null],
  ['1', null, 'currency', 'relative', null],
] as const)('from %s to %s in %s', (value, earlier, unit, kind, delta) => {
  expect(changeOf(value, earlier, unit)).toEqual({ kind, delta });
});
