import { expect, it } from 'vitest';
import { judgeUse, windowStart } from './request-window';

const at = (time: string): Date => new Date(`2026-03-10T${time}Z`);

it.each([
  [1, '12:00:00.000', { remaining: 2, resetSeconds: 60, isAllowed: true }],
  [3, '12:00:59.001', { remaining: 0, resetSeconds: 1, isAllowed: true }],
  [4, '12:00:30.500', { remaining: 0, resetSeconds: 30, isAllowed: false }],
])('request %i of 3 at %s', (requests, time, expected) => {
  expect(judgeUse(requests, 3, at(time))).toEqual({ limit: 3, ...expected });
  expect(windowStart(at(time))).toEqual(at('12:00:00.000'));
});
