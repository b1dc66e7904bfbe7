import { describe, expect, it } from 'vitest';
import { addMoney, minorUnitDigits, money, roundMoney } from './money';

describe('money', () => {
  it.each([
    ['EUR', '2.345', '2.35'],
    ['EUR', '-2.345', '-2.35'],
    ['EUR', '2.3449999', '2.34'],
    ['JPY', '2.5', '3'],
    ['KWD', '1.0005', '1.001'],
  ])('rounds %s %s to %s, half away from zero', (currency, amount, rounded) => {
    expect(roundMoney(money(amount, currency)).amount.toString()).toBe(rounded);
  });

  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
  ])('knows the minor unit of %s', (currency, digits) => {
    expect(minorUnitDigits(currency)).toBe(digits);
  });

  it('adds amounts of one currency only', () => {
    expect(addMoney(money('0.1', 'EUR'), money('0.2', 'EUR')).amount.toString()).toBe('0.3');
    expect(() => addMoney(money('1', 'EUR'), money('1', 'USD'))).toThrow(RangeError);
  });
});
