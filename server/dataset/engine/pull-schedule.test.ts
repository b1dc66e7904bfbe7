import { expect, it } from 'vitest';
import { nextRun, runAfterFailure, type PullSchedule } from './pull-schedule';

const daily = { kind: 'daily', at: '06:30' } as const;
const paris = 'Europe/Paris';

it.each<[PullSchedule, string, string, string]>([
  [{ kind: 'hourly', minute: 5 }, '2026-06-17T10:04:59Z', paris, '2026-06-17T10:05:00.000Z'],
  [{ kind: 'hourly', minute: 5 }, '2026-06-17T10:05:00Z', paris, '2026-06-17T11:05:00.000Z'],
  // minutes are those of the zone
  [
    { kind: 'hourly', minute: 0 },
    '2026-06-17T10:00:00Z',
    'Asia/Kolkata',
    '2026-06-17T10:30:00.000Z',
  ],
  // the hour that comes twice is two hours
  [{ kind: 'hourly', minute: 5 }, '2026-10-25T00:05:00Z', paris, '2026-10-25T01:05:00.000Z'],
  [daily, '2026-06-17T04:29:59Z', paris, '2026-06-17T04:30:00.000Z'],
  [daily, '2026-06-17T04:30:00Z', paris, '2026-06-18T04:30:00.000Z'],
  // 06:30 on the clock, in winter as in summer
  [daily, '2026-10-24T05:00:00Z', paris, '2026-10-25T05:30:00.000Z'],
  // 02:30 does not exist on 29 March 2026, and comes twice on 25 October
  [{ kind: 'daily', at: '02:30' }, '2026-03-29T00:00:00Z', paris, '2026-03-29T01:30:00.000Z'],
  [{ kind: 'daily', at: '02:30' }, '2026-10-24T22:00:00Z', paris, '2026-10-25T00:30:00.000Z'],
  // 17 June 2026 is a Wednesday
  [
    { kind: 'weekly', weekday: 3, at: '12:00' },
    '2026-06-17T09:00:00Z',
    paris,
    '2026-06-17T10:00:00.000Z',
  ],
  [
    { kind: 'weekly', weekday: 3, at: '12:00' },
    '2026-06-17T10:00:00Z',
    paris,
    '2026-06-24T10:00:00.000Z',
  ],
  [
    { kind: 'weekly', weekday: 1, at: '00:00' },
    '2026-06-17T10:00:00Z',
    paris,
    '2026-06-21T22:00:00.000Z',
  ],
])('%j after %s in %s: %s', (schedule, after, zone, expected) => {
  expect(nextRun(schedule, new Date(after), zone).toISOString()).toBe(expected);
});

it.each([
  [1, '2026-06-17T10:05:00.000Z'],
  [2, '2026-06-17T10:30:00.000Z'],
  [3, '2026-06-18T04:30:00.000Z'],
  [9, '2026-06-18T04:30:00.000Z'],
])('after %i failures it is tried again at %s', (failures, expected) => {
  const now = new Date('2026-06-17T10:00:00Z');
  expect(runAfterFailure(daily, failures, now, paris).toISOString()).toBe(expected);
});

it('is tried again no later than its schedule says', () => {
  const now = new Date('2026-06-17T10:00:00Z');
  const hourly = { kind: 'hourly', minute: 2 } as const;
  expect(runAfterFailure(hourly, 2, now, paris).toISOString()).toBe('2026-06-17T10:02:00.000Z');
});
