import { expect, it } from 'vitest';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, parsePeriodKey, periodKey, type Grain } from '@/server/values/period';
import { courseGrains, coursePeriods, usualGrain } from './course-periods';

function period(key: string) {
  const parsed = parsePeriodKey(key, civilCalendar);
  if (!parsed) throw new Error(key);
  return parsed;
}

it.each<[string, Grain, string, number, string, string]>([
  ['2017', 'month', '2020-01-01', 24, '2016-01', '2017-12'],
  ['2017', 'quarter', '2017-05-10', 16, '2013-Q3', '2017-Q2'],
  ['2017-03', 'week', '2020-01-01', 53, '2016-W13', '2017-W13'],
  ['2017-02', 'day', '2020-01-01', 28, '2017-02-01', '2017-02-28'],
  ['2017-02', 'day', '2017-02-10', 10, '2017-02-01', '2017-02-10'],
  ['2017-02-10', 'day', '2020-01-01', 31, '2017-01-11', '2017-02-10'],
  ['2017', 'year', '2016-01-01', 10, '2008', '2017'],
])('%s by %s as of %s: %i periods from %s to %s', (key, grain, asOf, count, first, last) => {
  const periods = coursePeriods(period(key), grain, civilDate(asOf), civilCalendar);
  const keys = periods.map((each) => periodKey(each, civilCalendar));
  expect([keys.length, keys[0], keys.at(-1)]).toEqual([count, first, last]);
});

it.each([
  ['2017', false, 'month'],
  ['2017-Q1', true, 'month'],
  ['2017-W03', true, 'week'],
])('%s offers days: %s, and begins with %s', (key, hasDays, grain) => {
  expect(courseGrains(period(key)).includes('day')).toBe(hasDays);
  expect(usualGrain(period(key))).toBe(grain);
});
