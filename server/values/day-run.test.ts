import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date';
import type { WeeksCalendar } from './fiscal-calendar';
import { civilCalendar, shiftPeriod, yearBefore, type Period } from './period';

const run = (start: string, end: string): Period => ({
  grain: 'day',
  start: civilDate(start),
  end: civilDate(end),
});
const retail: WeeksCalendar = {
  kind: 'weeks',
  pattern: '4-5-4',
  endMonth: 1,
  weekStart: 7,
  rule: 'nearest',
  comparison: 'unrestated',
};

describe('a run of days that is no fiscal period', () => {
  it('moves by its own length', () => {
    const ten = run('2026-03-01', '2026-03-11');
    expect(shiftPeriod(ten, -1, civilCalendar)).toEqual(run('2026-02-19', '2026-03-01'));
    expect(shiftPeriod(ten, 2, civilCalendar)).toEqual(run('2026-03-21', '2026-03-31'));
  });

  it.each([
    ['2026-03-05', '2026-05-20', '2025-03-05', '2025-05-20'],
    ['2024-02-01', '2024-03-01', '2023-02-01', '2023-03-01'],
    ['2024-02-28', '2024-02-29', '2023-02-28', '2023-03-01'],
    ['2024-02-29', '2024-03-01', '2023-02-28', '2023-03-01'],
  ])('[%s, %s) compares by date with [%s, %s)', (start, end, beforeStart, beforeEnd) => {
    expect(yearBefore(run(start, end), civilCalendar)).toEqual(run(beforeStart, beforeEnd));
  });

  it('compares by weeks in a calendar of weeks, as long as it is', () => {
    expect(yearBefore(run('2024-03-03', '2024-03-17'), retail)).toEqual(
      run('2023-02-26', '2023-03-12'),
    );
    expect(yearBefore(run('2024-03-03', '2024-03-17'), retail, 'restated')).toEqual(
      run('2023-03-05', '2023-03-19'),
    );
  });
});
