import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date';
import {
  civilCalendar as january,
  fiscalYear,
  parsePeriodKey,
  periodKey,
  periodOf,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
  type FiscalCalendar,
} from './period';

const from = (startMonth: number, weekStart = 1): FiscalCalendar => ({
  kind: 'months',
  startMonth,
  weekStart,
});
const april = from(4);
const retail: FiscalCalendar = {
  kind: 'weeks',
  pattern: '4-5-4',
  endMonth: 1,
  weekStart: 7,
  rule: 'nearest',
  comparison: 'unrestated',
};

describe('periodOf', () => {
  it.each([
    ['2017-05-17', 'day', january, '2017-05-17', '2017-05-18'],
    ['2017-05-17', 'week', january, '2017-05-15', '2017-05-22'],
    ['2017-05-17', 'week', from(4, 7), '2017-05-14', '2017-05-21'],
    ['2017-05-17', 'month', january, '2017-05-01', '2017-06-01'],
    ['2017-05-17', 'quarter', january, '2017-04-01', '2017-07-01'],
    ['2017-05-17', 'half', january, '2017-01-01', '2017-07-01'],
    ['2017-02-17', 'half', april, '2016-10-01', '2017-04-01'],
    ['2017-05-17', 'year', january, '2017-01-01', '2018-01-01'],
    ['2017-02-28', 'year', april, '2016-04-01', '2017-04-01'],
    ['2017-02-28', 'quarter', april, '2017-01-01', '2017-04-01'],
    ['2017-04-01', 'year', april, '2017-04-01', '2018-04-01'],
    ['2017-12-31', 'quarter', from(12), '2017-12-01', '2018-03-01'],
  ] as const)('%s by %s', (date, grain, calendar, start, end) => {
    expect(periodOf(civilDate(date), grain, calendar)).toEqual({ grain, start, end });
  });
});

describe('periodKey', () => {
  it.each([
    ['2017-05-17', 'year', january, '2017'],
    ['2017-05-17', 'half', january, '2017-H1'],
    ['2017-05-17', 'quarter', january, '2017-Q2'],
    ['2017-05-17', 'month', january, '2017-05'],
    ['2017-05-17', 'day', january, '2017-05-17'],
    ['2017-05-17', 'year', april, '2018'],
    ['2018-02-01', 'half', april, '2018-H2'],
    ['2017-05-17', 'quarter', april, '2018-Q1'],
    ['2018-02-01', 'quarter', april, '2018-Q4'],
    // ISO 8601: 2020 has a 53rd week, and 2021 begins on a Monday in it
    ['2021-01-03', 'week', january, '2020-W53'],
    ['2021-01-04', 'week', january, '2021-W01'],
    ['2018-12-31', 'week', january, '2019-W01'],
    ['2018-12-31', 'week', april, '2019-W01'],
    ['2024-02-03', 'week', retail, '2024-W53'],
    ['2024-02-03', 'month', retail, '2024-P12'],
    ['2024-02-04', 'month', retail, '2025-P01'],
    ['2024-02-03', 'year', retail, '2024'],
  ] as const)('of the period of %s by %s', (date, grain, calendar, key) => {
    expect(periodKey(periodOf(civilDate(date), grain, calendar), calendar)).toBe(key);
    expect(parsePeriodKey(key, calendar)).toEqual(periodOf(civilDate(date), grain, calendar));
  });

  it.each([
    ...['2017-Q5', '2017-Q0', '2017-H3', '2017-13', '17', '2017-00', 'abc', '', '0999'],
    ...['2017-Q1-02', '2017-02-29', '2017-W00', '2017-W53', '2017-W54', '2017-P01', '1899-12-31'],
    ...['2201', '2017-13-01', '2017-W7'],
  ])('refuses %j', (key) => {
    expect(parsePeriodKey(key, january)).toBeNull();
  });

  it.each(['2017-03', '2017-W53', '2017-P13', '2017-P00'])('refuses %j in weeks', (key) => {
    expect(parsePeriodKey(key, retail)).toBeNull();
  });
});

describe('a year before', () => {
  it.each([
    ['2017-Q2', '2016-04-01', '2016-07-01'],
    ['2017-H2', '2016-07-01', '2017-01-01'],
    ['2024-02', '2023-02-01', '2023-03-01'],
    ['2024-02-29', '2023-02-28', '2023-03-01'],
    ['2021-W53', null, null],
    ['2021-W10', '2020-03-02', '2020-03-09'],
  ] as const)('%s', (key, start, end) => {
    const period = parsePeriodKey(key, january);
    const before = period && yearBefore(period, january);
    expect(before && [before.start, before.end]).toEqual(start && [start, end]);
  });

  it('keeps the weekday of days and weeks where it is restated', () => {
    const shift = (key: string) => {
      const period = parsePeriodKey(key, january);
      return period && yearBefore(period, january, 'restated')?.start;
    };
    expect(shift('2021-01-06')).toBe('2020-01-08');
    expect(shift('2020-W53')).toBe('2019-12-30');
    expect(shift('2021-W01')).toBe('2020-01-06');
    expect(shift('2021-02')).toBe('2020-02-01');
  });

  it('names the fiscal year by its end', () => {
    expect(fiscalYear(periodOf(civilDate('2017-05-01'), 'quarter', january), april)).toBe(2018);
  });
});

describe('sameElapsedPart', () => {
  it.each([
    ['month', '2026-03-31', -1, '2026-02-01', '2026-03-01'],
    ['month', '2026-03-15', -1, '2026-02-01', '2026-02-16'],
    ['month', '2026-03-30', -1, '2026-02-01', '2026-03-01'],
    ['month', '2025-02-28', -12, '2024-02-01', '2024-03-01'],
    ['month', '2024-02-29', -12, '2023-02-01', '2023-03-01'],
    ['month', '2024-02-28', -12, '2023-02-01', '2023-03-01'],
    ['month', '2026-05-30', -1, '2026-04-01', '2026-05-01'],
    ['quarter', '2026-11-22', -1, '2026-07-01', '2026-08-23'],
    ['half', '2026-08-31', -1, '2026-01-01', '2026-03-01'],
    ['year', '2026-11-22', -1, '2025-01-01', '2025-11-23'],
    ['year', '2024-02-29', -1, '2023-01-01', '2023-03-01'],
    ['year', '2025-02-28', -1, '2024-01-01', '2024-03-01'],
    ['week', '2026-11-18', -1, '2026-11-09', '2026-11-12'],
    ['week', '2026-03-04', -52, '2025-03-03', '2025-03-06'],
    ['day', '2026-03-04', -1, '2026-03-03', '2026-03-04'],
  ] as const)('%s at %s, %i back', (grain, asOf, back, start, end) => {
    const current = periodOf(civilDate(asOf), grain, january);
    const earlier = shiftPeriod(current, back, january);
    expect(sameElapsedPart(current, earlier, civilDate(asOf), january)).toEqual({
      grain,
      start,
      end,
    });
  });

  it.each([
    // day 3 of week 2 of the year, quarter and month; and the whole month of four weeks for five
    ['year', '2024-02-13', '2023-01-29', '2023-02-08'],
    ['quarter', '2024-02-13', '2023-10-29', '2023-11-08'],
    ['month', '2024-02-13', '2023-12-31', '2024-01-10'],
    ['month', '2024-04-05', '2024-02-04', '2024-03-03'],
  ] as const)('%s at %s by week number and weekday', (grain, asOf, start, end) => {
    const current = periodOf(civilDate(asOf), grain, retail);
    const earlier = shiftPeriod(current, -1, retail);
    expect(sameElapsedPart(current, earlier, civilDate(asOf), retail)).toEqual({
      grain,
      start,
      end,
    });
  });

  it('is the whole earlier period once the current one is over', () => {
    const current = periodOf(civilDate('2017-04-10'), 'quarter', january);
    const earlier = shiftPeriod(current, -1, january);
    for (const asOf of ['2026-11-22', '2017-06-30']) {
      expect(sameElapsedPart(current, earlier, civilDate(asOf), january)).toEqual(earlier);
    }
  });
});
