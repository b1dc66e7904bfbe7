import { describe, expect, it } from 'vitest';
import { isAvailable } from './availability';
import { constant, minus, of, over, times, whenLoaded } from './catalogue/expression';
import type { RecordType } from './catalogue/record-type';

const won = of('amountWon');
const people = of('sellerDays');

describe('whether a metric can be computed', () => {
  it.each([
    ['a ratio needs both sides', over(won, people), ['deal'], false],
    ['a ratio of what is there', over(won, people), ['deal', 'person'], true],
    ['a difference needs one part', minus(won, people), ['deal'], true],
    ['a share of something', times(won, constant('0.1')), ['deal'], true],
    ['nothing at all', won, [], false],
    ['the chosen definition alone', whenLoaded('invoice', people, won), ['deal'], true],
    ['the other definition', whenLoaded('invoice', people, won), ['deal', 'invoice'], false],
  ] as const)('%s', (_, expression, types, expected) => {
    expect(isAvailable(expression, new Set<RecordType>(types))).toBe(expected);
  });
});
