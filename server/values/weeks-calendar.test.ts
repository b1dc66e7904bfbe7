import { describe, expect, it } from 'vitest';
import { civilDate, daysBetween } from './civil-date';
import type { WeeksCalendar } from './fiscal-calendar';
import { parsePeriodKey, periodOf, yearBefore, type FiscalCalendar } from './period';

const retail: WeeksCalendar = {
  kind: 'weeks',
  pattern: '4-5-4',
  endMonth: 1,
  weekStart: 7,
  rule: 'nearest',
  comparison: 'unrestated',
};
const weeks = (changes: Partial<typeof retail>): FiscalCalendar => ({ ...retail, ...changes });

const lastSaturdayOfSeptember = weeks({ endMonth: 9, rule: 'last', pattern: '4-4-5' });
const lastSaturdayOfDecember = weeks({ endMonth: 12, rule: 'last', pattern: '4-4-5' });
const sundayNearestAugust = weeks({ endMonth: 8, weekStart: 1 });

function periodOfKey(key: string, calendar: FiscalCalendar = retail) {
  const period = parsePeriodKey(key, calendar);
  if (!period) throw new Error(`No period: ${key}`);
  return period;
}
const span = (key: string) => {
  const { start, end } = periodOfKey(key);
  return [start, end];
};

describe('years as companies and the National Retail Federation published them', () => {
  it.each([
    // the retailers' fiscal 2012, 2017 and 2023 have 53 weeks
    ['fiscal 2012', retail, '2013', '2012-01-29', '2013-02-03', 53],
    ['fiscal 2013', retail, '2014', '2013-02-03', '2014-02-02', 52],
    ['fiscal 2017', retail, '2018', '2017-01-29', '2018-02-04', 53],
    ['fiscal 2018', retail, '2019', '2018-02-04', '2019-02-03', 52],
    ['fiscal 2022', retail, '2023', '2022-01-30', '2023-01-29', 52],
    ['fiscal 2023', retail, '2024', '2023-01-29', '2024-02-04', 53],
    ['fiscal 2024', retail, '2025', '2024-02-04', '2025-02-02', 52],
    ['fiscal 2025', retail, '2026', '2025-02-02', '2026-02-01', 52],
    ['Apple 2016', lastSaturdayOfSeptember, '2016', '2015-09-27', '2016-09-25', 52],
    ['Apple 2017', lastSaturdayOfSeptember, '2017', '2016-09-25', '2017-10-01', 53],
    ['Apple 2022', lastSaturdayOfSeptember, '2022', '2021-09-26', '2022-09-25', 52],
    ['Apple 2023', lastSaturdayOfSeptember, '2023', '2022-09-25', '2023-10-01', 53],
    ['Apple 2024', lastSaturdayOfSeptember, '2024', '2023-10-01', '2024-09-29', 52],
    ['Intel 2021', lastSaturdayOfDecember, '2021', '2020-12-27', '2021-12-26', 52],
    ['Intel 2022', lastSaturdayOfDecember, '2022', '2021-12-26', '2023-01-01', 53],
    ['Costco 2022', sundayNearestAugust, '2022', '2021-08-30', '2022-08-29', 52],
    ['Costco 2023', sundayNearestAugust, '2023', '2022-08-29', '2023-09-04', 53],
    ['Costco 2024', sundayNearestAugust, '2024', '2023-09-04', '2024-09-02', 52],
  ] as const)('%s', (_name, calendar, key, start, end, weekCount) => {
    expect(periodOfKey(key, calendar)).toEqual({ grain: 'year', start, end });
    expect(daysBetween(civilDate(start), civilDate(end)) / 7).toBe(weekCount);
    expect(periodOf(civilDate(start), 'year', calendar).end).toBe(end);
  });

  it('have months of 4, 5 and 4 weeks, the 53rd week in the last', () => {
    const months = Array.from({ length: 12 }, (_, index) => {
      const { start, end } = periodOfKey(`2024-P${String(index + 1).padStart(2, '0')}`);
      return daysBetween(start, end) / 7;
    });
    expect(months).toEqual([4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 5]);
    expect(span('2024-P01')).toEqual(['2023-01-29', '2023-02-26']);
    expect(span('2024-P02')).toEqual(['2023-02-26', '2023-04-02']);
    expect(span('2024-P12')).toEqual(['2023-12-31', '2024-02-04']);
    expect(span('2024-Q4')).toEqual(['2023-10-29', '2024-02-04']);
    expect(span('2024-H2')).toEqual(['2023-07-30', '2024-02-04']);
    expect(span('2024-W53')).toEqual(['2024-01-28', '2024-02-04']);
  });

  it.each([
    ['4-4-5', ['2023-01-29', '2023-02-26', '2023-03-26', '2023-04-30']],
    ['4-5-4', ['2023-01-29', '2023-02-26', '2023-04-02', '2023-04-30']],
    ['5-4-4', ['2023-01-29', '2023-03-05', '2023-04-02', '2023-04-30']],
  ] as const)('begin the months of the first quarter by %s', (pattern, starts) => {
    const calendar = weeks({ pattern });
    const found = ['01', '02', '03', '04'].map((n) => periodOfKey(`2024-P${n}`, calendar).start);
    expect(found).toEqual(starts);
  });
});

describe('a 53-week year in comparisons', () => {
  const before = (key: string, comparison: 'unrestated' | 'restated') => {
    const found = yearBefore(periodOfKey(key), retail, comparison);
    return found && [found.start, found.end];
  };

  it('compares weeks of the same number and the 53rd with nothing', () => {
    expect(before('2024-W01', 'unrestated')).toEqual(span('2023-W01'));
    expect(before('2024-W53', 'unrestated')).toBeNull();
    expect(before('2025-W01', 'unrestated')).toEqual(span('2024-W01'));
    expect(before('2025-W52', 'unrestated')).toEqual(span('2024-W52'));
    // weeks 1 to 52 of the 53, and 49 to 52 of its last month
    expect(before('2025', 'unrestated')).toEqual(['2023-01-29', '2024-01-28']);
    expect(before('2025-P12', 'unrestated')).toEqual(['2023-12-31', '2024-01-28']);
    expect(before('2024', 'unrestated')).toEqual(span('2023'));
  });

  it('compares like weeks where it is restated', () => {
    expect(before('2025-W01', 'restated')).toEqual(span('2024-W02'));
    expect(before('2025-W52', 'restated')).toEqual(span('2024-W53'));
    expect(before('2025', 'restated')).toEqual(['2023-02-05', '2024-02-04']);
    expect(before('2024-W53', 'restated')).toEqual(span('2024-W01'));
    expect(before('2024-W52', 'restated')).toEqual(span('2023-W52'));
    expect(before('2023-Q2', 'restated')).toEqual(span('2022-Q2'));
  });

  it('goes by what the calendar says', () => {
    const restated = weeks({ comparison: 'restated' });
    const first = periodOfKey('2025-W01', restated);
    expect(yearBefore(first, restated)).toEqual(periodOfKey('2024-W02', restated));
    expect(yearBefore(first, restated, 'unrestated')).toEqual(periodOfKey('2024-W01', restated));
  });

  it('takes single days by week number and weekday', () => {
    expect(before('2024-02-06', 'unrestated')?.[0]).toBe('2023-01-31');
    expect(before('2024-02-06', 'restated')?.[0]).toBe('2023-02-07');
    expect(before('2024-01-30', 'unrestated')).toBeNull();
  });
});
