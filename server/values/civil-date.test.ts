import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, civilDate, civilDateIn, daysBetween } from './civil-date';

describe('civilDate', () => {
  it.each(['2017-02-29', '2017-13-01', '2017-1-1', '', '2017-04-31', '20170401'])(
    'refuses %j',
    (text) => {
      expect(() => civilDate(text)).toThrow(RangeError);
    },
  );

  it.each([
    ['2026-03-28T23:30:00Z', 'Europe/Paris', '2026-03-29'],
    ['2026-03-28T22:59:59Z', 'Europe/Paris', '2026-03-28'],
    ['2026-07-01T03:59:59Z', 'America/New_York', '2026-06-30'],
    ['2026-01-01T10:00:00Z', 'Pacific/Kiritimati', '2026-01-02'],
  ])('of %s in %s is %s', (instant, zone, date) => {
    expect(civilDateIn(new Date(instant), zone)).toBe(date);
  });
});

describe('shifting', () => {
  it('by days and months as Temporal does', () => {
    const day = fc
      .integer({ min: -200_000, max: 100_000 })
      .map((days) => Temporal.PlainDate.from('2017-03-01').add({ days }));
    fc.assert(
      fc.property(day, fc.integer({ min: -2_000, max: 2_000 }), (plain, count) => {
        const date = civilDate(plain.toString());
        expect(addDays(date, count)).toBe(plain.add({ days: count }).toString());
        expect(addMonths(date, count)).toBe(plain.add({ months: count }).toString());
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2017-03-31', -1, '2017-02-28'],
  ])('%s by %i months is %s', (date, months, shifted) => {
    expect(addMonths(civilDate(date), months)).toBe(shifted);
  });

  it('days there and back is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const start = civilDate('2017-03-01');
        const shifted = addDays(start, days);
        return daysBetween(start, shifted) === days && addDays(shifted, -days) === start;
      }),
    );
  });
});
