import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactJson } from './exact-json';

it.each([
  ['{"a":10005534.00}', { a: '10005534.00' }],
  [
    '[0.1, -1, 12345678901234567890.12345678901]',
    ['0.1', '-1', '12345678901234567890.12345678901'],
  ],
  ['[1e3, 1.5E-2, 1e999]', ['1000', '0.015', '1e999']],
  ['{"1":"2","x\\"3":"\\\\","y":4}', { '1': '2', 'x"3': '\\', y: '4' }],
  ['[true,false,null,""]', [true, false, null, '']],
  ['5', '5'],
])('reads %s without losing a digit', (json, value) => {
  expect(exactJson(json)).toEqual(value);
});

it.each(['', '{', '{"a":1,}', '[01]', 'NaN', '"a'])('refuses %j', (json) => {
  expect(() => exactJson(json)).toThrow(expect.objectContaining({ status: 400 }) as Error);
});

it('changes nothing but numbers', () => {
  const asText = (value: unknown): unknown => {
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.map(asText);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]));
  };
  const noFraction = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: 'grapheme' }),
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie('value'), { maxKeys: 4 }),
    ),
  })).value;
  fc.assert(
    fc.property(noFraction, (value) => {
      const sent: unknown = JSON.parse(JSON.stringify(value));
      expect(exactJson(JSON.stringify(value))).toEqual(asText(sent));
    }),
  );
});
