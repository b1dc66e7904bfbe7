import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from './civil-date';
import {
  fiscalYear,
  grains,
  parsePeriodKey,
  periodKey,
  periodOf,
  periodsUpTo,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
} from './period';

const january = { startMonth: 1 };
const april = { startMonth: 4 };

describe('periodOf', () => {
  it.each([
    ['2017-05-17', 'month', january, '2017-05-01', '2017-06-01'],
    ['2017-05-17', 'quarter', january, '2017-04-01', '2017-07-01'],
    ['2017-05-17', 'year', january, '2017-01-01', '2018-01-01'],
    ['2017-02-28', 'year', april, '2016-04-01', '2017-04-01'],
    ['2017-02-28', 'quarter', april, '2017-01-01', '2017-04-01'],
    ['2017-04-01', 'year', april, '2017-04-01', '2018-04-01'],
    ['2017-12-31', 'quarter', { startMonth: 12 }, '2017-12-01', '2018-03-01'],
  ] as const)('%s by %s', (date, grain, calendar, start, end) => {
    expect(periodOf(civilDate(date), grain, calendar)).toEqual({ grain, start, end });
  });
});

describe('periodKey', () => {
  it.each([
    ['2017-05-17', 'year', january, '2017'],
    ['2017-05-17', 'quarter', january, '2017-Q2'],
    ['2017-05-17', 'month', january, '2017-05'],
    ['2017-05-17', 'year', april, '2018'],
    ['2017-05-17', 'quarter', april, '2018-Q1'],
    ['2018-02-01', 'quarter', april, '2018-Q4'],
  ] as const)('of the period of %s by %s', (date, grain, calendar, key) => {
    expect(periodKey(periodOf(civilDate(date), grain, calendar), calendar)).toBe(key);
  });

  it('is read back as the same period, in every calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.constantFrom(...grains),
        fc.integer({ min: 1, max: 12 }),
        (days, grain, startMonth) => {
          const calendar = { startMonth };
          const period = periodOf(addDays(civilDate('1950-01-01'), days), grain, calendar);
          expect(parsePeriodKey(periodKey(period, calendar), calendar)).toEqual(period);
        },
      ),
    );
  });

  it.each(['2017-Q5', '2017-13', '17', '2017-00', 'abc', '', '0999', '2017-Q1-02'])(
    'refuses %j',
    (key) => {
      expect(parsePeriodKey(key, january)).toBeNull();
    },
  );
});

describe('neighbours', () => {
  it('follow each other without gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.constantFrom(...grains),
        fc.integer({ min: 1, max: 12 }),
        (days, grain, startMonth) => {
          const period = periodOf(addDays(civilDate('1970-01-01'), days), grain, { startMonth });
          expect(shiftPeriod(period, -1).end).toBe(period.start);
          expect(shiftPeriod(period, 1).start).toBe(period.end);
          expect(periodsUpTo(period, 13).at(-1)).toEqual(period);
        },
      ),
    );
  });

  it('a year before', () => {
    const quarter = periodOf(civilDate('2017-05-01'), 'quarter', january);
    expect(yearBefore(quarter)).toEqual({
      grain: 'quarter',
      start: '2016-04-01',
      end: '2016-07-01',
    });
    expect(fiscalYear(quarter, april)).toBe(2018);
  });
});

describe('sameElapsedPart', () => {
  it.each([
    ['month', '2026-03-31', -1, '2026-02-01', '2026-03-01'],
    ['month', '2026-03-15', -1, '2026-02-01', '2026-02-16'],
    ['month', '2025-02-28', -12, '2024-02-01', '2024-03-01'],
    ['month', '2026-05-30', -1, '2026-04-01', '2026-05-01'],
    ['quarter', '2026-11-22', -1, '2026-07-01', '2026-08-23'],
    ['year', '2026-11-22', -1, '2025-01-01', '2025-11-23'],
    ['year', '2024-02-29', -1, '2023-01-01', '2023-03-01'],
  ] as const)('%s at %s, %i back', (grain, asOf, back, start, end) => {
    const current = periodOf(civilDate(asOf), grain, january);
    expect(sameElapsedPart(current, shiftPeriod(current, back), civilDate(asOf))).toEqual({
      grain,
      start,
      end,
    });
  });

  it('is the whole earlier period once the current one is over', () => {
    const current = periodOf(civilDate('2017-04-10'), 'quarter', january);
    const earlier = shiftPeriod(current, -1);
    expect(sameElapsedPart(current, earlier, civilDate('2026-11-22'))).toEqual(earlier);
    expect(sameElapsedPart(current, earlier, civilDate('2017-06-30'))).toEqual(earlier);
  });
});
