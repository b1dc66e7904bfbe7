import { expect, it } from 'vitest';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, periodKey, type Grain } from '@/server/values/period';
import { feedPeriods, type Window } from './feed-periods';

const asOf = civilDate('2026-06-17');
const april = { kind: 'months', startMonth: 4, weekStart: 1 } as const;

it.each<[Window, Grain, typeof civilCalendar, string[]]>([
  [{ last: 3 }, 'month', civilCalendar, ['2026-04', '2026-05', '2026-06']],
  [{ last: 2 }, 'quarter', civilCalendar, ['2026-Q1', '2026-Q2']],
  // the fiscal year that began in April 2026 is named 2027
  [{ last: 2 }, 'year', april, ['2026', '2027']],
  [{ last: 1 }, 'day', civilCalendar, ['2026-06-17']],
  [
    { from: '2026-01-31', to: '2026-03-01' },
    'month',
    civilCalendar,
    ['2026-01', '2026-02', '2026-03'],
  ],
  [{ from: '2026-05-02', to: null }, 'month', civilCalendar, ['2026-05', '2026-06']],
  // a range that lies ahead of today has begun to count nothing
  [{ from: '2026-07-01', to: null }, 'month', civilCalendar, []],
])('%j by %s', (window, grain, calendar, keys) => {
  const periods = feedPeriods(window, grain, asOf, calendar, 400);
  expect(periods.map((period) => periodKey(period, calendar))).toEqual(keys);
});

it('makes one more than may be, never all days of a century', () => {
  const centuries = { from: '1900-01-01', to: '2199-12-31' };
  expect(feedPeriods(centuries, 'day', asOf, civilCalendar, 400)).toHaveLength(401);
  expect(feedPeriods({ last: 9999 }, 'day', asOf, civilCalendar, 400)).toHaveLength(401);
});
