import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  civilDateIn,
  dateOfDay,
  dayNumber,
  daysBetween,
  firstOfMonth,
  startOfDay,
  weekdayOf,
} from './civil-date';

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

describe('day numbers', () => {
  it('are those of Temporal, in every year', () => {
    const epoch = Temporal.PlainDate.from('1970-01-01');
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (number) => {
        const plain = epoch.add({ days: number });
        expect(dateOfDay(number)).toBe(plain.toString());
        expect(dayNumber(civilDate(plain.toString()))).toBe(number);
        expect(weekdayOf(number)).toBe(plain.dayOfWeek);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [2026, 1, '2026-01-01'],
    [2026, 13, '2027-01-01'],
    [2026, 0, '2025-12-01'],
    [2026, -11, '2025-01-01'],
    [-1, 13 + 12 * 2026, '2026-01-01'],
  ])('first of month %i-%i', (year, month, date) => {
    expect(firstOfMonth(year, month)).toBe(date);
  });
});

describe('days of 23, 24.5 and 25 hours', () => {
  it.each([
    ['Europe/Paris', '2026-03-29', '2026-03-28T23:00:00Z', 23],
    ['Europe/Paris', '2026-10-25', '2026-10-24T22:00:00Z', 25],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00Z', 23],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', 25],
    // half an hour of summer time
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00Z', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00Z', 23.5],
  ])('%s %s begins at %s', (zone, day, beginsAt, hours) => {
    const date = civilDate(day);
    const start = startOfDay(date, zone);
    const end = startOfDay(addDays(date, 1), zone);
    expect(start.toISOString()).toBe(new Date(beginsAt).toISOString());
    expect((end.getTime() - start.getTime()) / 3_600_000).toBe(hours);
    expect(civilDateIn(new Date(start.getTime() - 1), zone)).toBe(addDays(date, -1));
    expect(civilDateIn(new Date(end.getTime() - 1), zone)).toBe(date);
  });

  it('hold each instant in exactly one day', () => {
    const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe');
    const instant = fc.date({
      min: new Date('1995-01-01T00:00:00Z'),
      max: new Date('2035-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const day = civilDateIn(at, timeZone);
        expect(startOfDay(day, timeZone) <= at && at < startOfDay(addDays(day, 1), timeZone)).toBe(
          true,
        );
      }),
    );
  });
});
