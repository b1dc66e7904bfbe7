import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCalendar, anyWeeksCalendar } from '@/test/arbitrary-calendar';
import { dateOfDay, dayNumber, civilDate, daysBetween } from './civil-date';
import {
  calendarKey,
  grains,
  numberOf,
  parseCalendarKey,
  parsePeriodKey,
  periodKey,
  periodOf,
  periodsUpTo,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
  type FiscalCalendar,
} from './period';

const anyDay = fc
  .integer({ min: dayNumber(civilDate('1901-02-01')), max: dayNumber(civilDate('2199-01-01')) })
  .map(dateOfDay);
const anyGrain = fc.constantFrom(...grains);
const check = (
  law: (day: ReturnType<typeof dateOfDay>, calendar: FiscalCalendar) => void,
  calendars = anyCalendar,
) => fc.assert(fc.property(anyDay, calendars, law), { numRuns: 400 });

describe('the periods of every calendar', () => {
  it('tile time: each holds its day and ends where the next begins', () => {
    check((day, calendar) => {
      for (const grain of grains) {
        const period = periodOf(day, grain, calendar);
        expect(period.start <= day && day < period.end).toBe(true);
        expect(shiftPeriod(period, -1, calendar).end).toBe(period.start);
        expect(shiftPeriod(period, 1, calendar).start).toBe(period.end);
        expect(periodOf(period.start, grain, calendar)).toEqual(period);
        expect(periodOf(dateOfDay(dayNumber(period.end) - 1), grain, calendar)).toEqual(period);
      }
    });
  });

  it('shift there and back', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyCalendar,
        anyGrain,
        fc.integer({ min: -60, max: 60 }),
        (day, calendar, grain, count) => {
          const period = periodOf(day, grain, calendar);
          const shifted = shiftPeriod(period, count, calendar);
          expect(shiftPeriod(shifted, -count, calendar)).toEqual(period);
          const row = periodsUpTo(period, Math.abs(count) + 1, calendar);
          expect(row.at(-1)).toEqual(period);
          expect(row[0]).toEqual(shiftPeriod(period, -Math.abs(count), calendar));
        },
      ),
    );
  });

  it('lie within one another: month in quarter in half in year', () => {
    check((day, calendar) => {
      const nested = (['month', 'quarter', 'half', 'year'] as const).map((grain) =>
        periodOf(day, grain, calendar),
      );
      nested.slice(1).forEach((outer, index) => {
        const inner = nested[index];
        expect(inner && outer.start <= inner.start && inner.end <= outer.end).toBe(true);
      });
    });
  });

  it('keep whole weeks together in years of weeks', () => {
    check((day, calendar) => {
      const week = periodOf(day, 'week', calendar);
      const month = periodOf(day, 'month', calendar);
      expect(month.start <= week.start && week.end <= month.end).toBe(true);
      const year = periodOf(day, 'year', calendar);
      expect([364, 371]).toContain(daysBetween(year.start, year.end));
    }, anyWeeksCalendar);
  });

  it('have keys that are read back, and numbers that count up in their year', () => {
    check((day, calendar) => {
      for (const grain of grains) {
        const period = periodOf(day, grain, calendar);
        expect(parsePeriodKey(periodKey(period, calendar), calendar)).toEqual(period);
        const { year, number } = numberOf(period, calendar);
        const next = numberOf(shiftPeriod(period, 1, calendar), calendar);
        expect([`${year} ${number + 1}`, `${year + 1} 1`]).toContain(`${next.year} ${next.number}`);
      }
    });
  });

  it('compare with one year before of the same length or less', () => {
    check((day, calendar) => {
      for (const grain of grains) {
        const period = periodOf(day, grain, calendar);
        const before = yearBefore(period, calendar, 'unrestated');
        if (before === null) continue;
        expect(before.end <= period.start).toBe(true);
        const days = daysBetween(before.start, period.start);
        expect(days >= 363 && days <= 371).toBe(true);
        const part = sameElapsedPart(period, before, day, calendar);
        expect(part.start).toBe(before.start);
        expect(part.start < part.end && part.end <= before.end).toBe(true);
      }
    });
  });

  it('compare exactly 52 weeks back where years of weeks are restated', () => {
    check((day, calendar) => {
      for (const grain of grains) {
        const period = periodOf(day, grain, calendar);
        const before = yearBefore(period, calendar, 'restated');
        expect(before && daysBetween(before.start, period.start)).toBe(364);
        expect(before && daysBetween(before.end, period.end)).toBe(364);
      }
    }, anyWeeksCalendar);
  });
});

describe('calendarKey', () => {
  it('is read back as the same calendar', () => {
    fc.assert(
      fc.property(anyCalendar, (calendar) => {
        expect(parseCalendarKey(calendarKey(calendar))).toEqual(calendar);
      }),
    );
  });

  it.each([
    ...['weeks:4-4-5:1:7:last:unrestated', 'weeks:4-4-5:1:7:last:x'],
    ...['', 'months', 'months:0:1', 'months:13:1', 'months:1:8', 'months:1:1:1', 'months:01:1'],
    ...['weeks:4-4-4:1:7:nearest', 'weeks:4-4-5:1:7:first', 'weeks:4-4-5:1:nearest', 'years:1:1'],
  ])('refuses %j', (key) => {
    expect(() => parseCalendarKey(key)).toThrow(RangeError);
  });
});
