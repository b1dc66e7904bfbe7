import { expect, it } from 'vitest';
import { isAdditive } from './additive';
import { constant, elapsedDays, minus, of, over, times, wholeOf } from './catalogue/expression';

it.each([
  ['a sum', of('amountWon'), true],
  ['a difference of counts', minus(of('dealsWon'), of('dealsClosed')), true],
  ['a sum a day', over(of('amountWon'), elapsedDays), true],
  ['a scaled count', times(constant('12'), of('dealsWon')), true],
  ['a ratio', over(of('dealsWon'), of('dealsClosed')), false],
  ['a share of the whole', over(of('dealsWon'), wholeOf('dealsWon')), false],
  ['a product of sums', times(of('dealsWon'), of('dealsClosed')), false],
  ['a number', constant('1'), false],
])('%s: %s', (_, expression, expected) => {
  expect(isAdditive(expression)).toBe(expected);
});
