import { describe, expect, it } from 'vitest';
import { asTyped, readTyped } from './typed-number';

const fr = (text: string) => {
  const { value, problem } = readTyped(text, 'fr');
  return problem ?? value;
};
const en = (text: string) => {
  const { value, problem } = readTyped(text, 'en');
  return problem ?? value;
};

describe('readTyped', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['12', '12'],
    ['1 234,5', '1234.5'],
    ['1\u202f234\u00a0567', '1234567'],
    ['−3,25', '-3.25'],
    ['12.5', '12.5'],
    ['1.234', 'ambiguous'],
    ['1.234,5', '1234.5'],
    ['1.234.567', '1234567'],
    ['1,234.5', '1234.5'],
    ['99,90 €', '99.90'],
    ['1,2,3', 'notNumber'],
    ['douze', 'notNumber'],
    ['0,123456789', 'tooPrecise'],
  ])('in French %s is %s', (text, value) => {
    expect(fr(text)).toBe(value);
  });

  it.each([
    ['1,234', '1234'],
    ['1,234.5', '1234.5'],
    ['1.234', '1.234'],
    ['1.234,5', '1234.5'],
    ['1,5', 'notNumber'],
    ['1.2.3', 'notNumber'],
    ['$12', '12'],
  ])('in English %s is %s', (text, value) => {
    expect(en(text)).toBe(value);
  });

  it('writes values as they are typed', () => {
    expect([asTyped('1234.5', 'fr'), asTyped('1234.5', 'en'), asTyped(null, 'fr')]).toEqual([
      '1234,5',
      '1234.5',
      '',
    ]);
  });
});
