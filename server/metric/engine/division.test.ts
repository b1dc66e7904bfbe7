import { describe, expect, it } from 'vitest';
import { dimensionsOf } from './catalogue/catalogue';
import { across, of, over } from './catalogue/expression';
import { partWithin } from './part-key';
import { divisionOf } from './plan';

const whole = across(of('dealsWon'), 'type', 'channel');
const asked = {
  by: ['team', 'type'],
  filters: [
    { dimension: 'channel', key: 'phone' },
    { dimension: 'segment', key: 'SMB' },
  ],
} as const;

describe('a measure that a breakdown leaves whole', () => {
  it('is divided and filtered by the other dimensions only', () => {
    expect(divisionOf(asked, whole)).toEqual({
      by: ['team'],
      filters: [{ dimension: 'segment', key: 'SMB' }],
    });
    expect(divisionOf(asked, of('dealsWon'))).toEqual(asked);
  });

  it('lets its formula be asked by what only the rest of it has', () => {
    const text = { en: '', fr: '' };
    const variant = (expression: ReturnType<typeof over>) => ({
      name: text,
      definition: text,
      expression,
    });
    expect(dimensionsOf(variant(over(of('contactsHeld'), whole)))).toContain('type');
    expect(dimensionsOf(variant(over(of('contactsHeld'), of('dealsWon'))))).not.toContain('type');
  });

  it('has the value of the part without what it ignores', () => {
    const part = JSON.stringify(['north', 'call']);
    expect(partWithin(part, ['team', 'type'], ['team', 'type'])).toBe(part);
    expect(partWithin(part, ['team', 'type'], ['team'])).toBe('north');
    expect(partWithin('call', ['type'], [])).toBe(null);
    expect(partWithin(null, ['team', 'type'], ['team'])).toBe(null);
  });
});
