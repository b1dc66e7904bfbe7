import { describe, expect, it } from 'vitest';
import { civilDate } from '@/server/values/civil-date';
import { judgeFreshness } from './freshness';

const days = (...texts: string[]) => texts.map(civilDate);
const judge = (asOf: string, arrivals: string[], expectedDays: number | null = null) =>
  judgeFreshness({ days: days(...arrivals), expectedDays }, civilDate(asOf));

// Tuesday 17, Monday 16, Friday 13 … November 2026
const workdays = ['17', '16', '13', '12', '11', '10', '09', '06', '05', '04', '03', '02'].map(
  (day) => `2026-11-${day}`,
);
const mondays = ['2026-11-16', '2026-11-09', '2026-11-02', '2026-10-26'];

describe('judgeFreshness', () => {
  it.each([
    ['every Monday, the day it is due', '2026-11-23', mondays, 7, '2026-11-23', false],
    ['every Monday, the day after', '2026-11-24', mondays, 7, '2026-11-23', true],
    ['every working day, over a weekend', '2026-11-20', workdays, 1, '2026-11-20', false],
    ['every working day, then none', '2026-11-21', workdays, 1, '2026-11-20', true],
    [
      'one long gap is not the rhythm',
      '2026-11-24',
      [...mondays, '2026-08-03'],
      7,
      '2026-11-23',
      true,
    ],
  ])('%s', (_, asOf, arrivals, rhythmDays, dueOn, isLate) => {
    expect(judge(asOf, arrivals)).toEqual({ rhythmDays, dueOn, isLate });
  });

  it('says nothing of a rhythm that it can’t know', () => {
    const unknown = { rhythmDays: null, dueOn: null, isLate: false };
    expect(judge('2027-01-01', mondays.slice(0, 3))).toEqual(unknown);
    expect(judge('2027-01-01', [])).toEqual(unknown);
  });

  it('takes the word of an administrator', () => {
    const due = { rhythmDays: 30, dueOn: '2026-12-16' };
    expect(judge('2026-12-16', mondays, 30)).toEqual({ ...due, isLate: false });
    expect(judge('2026-12-17', mondays.slice(0, 1), 30)).toEqual({ ...due, isLate: true });
    expect(judge('2026-12-17', mondays, 0)).toMatchObject({ rhythmDays: null, isLate: false });
    expect(judge('2026-12-17', [], 30)).toEqual({ rhythmDays: 30, dueOn: null, isLate: false });
  });
});
