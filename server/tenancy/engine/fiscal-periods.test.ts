import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCalendar } from '@/test/arbitrary-calendar';
import { parseCalendarKey } from '@/server/values/period';
import { fiscalPeriodsOf, keptGrains } from './fiscal-periods';

it('tiles the years with every grain, numbered from 1', () => {
  fc.assert(
    fc.property(anyCalendar, fc.integer({ min: 1905, max: 2190 }), (calendar, from) => {
      const periods = fiscalPeriodsOf(calendar, from, from + 2);
      for (const grain of keptGrains) {
        const row = periods.filter((period) => period.grain === grain);
        row.slice(1).forEach((period, index) => {
          const before = row[index];
          expect(period.start).toBe(before?.end);
          expect(period.number).toBe(period.year === before?.year ? before.number + 1 : 1);
        });
        expect([row[0]?.year, row[0]?.number, row.at(-1)?.year]).toEqual([from, 1, from + 2]);
      }
    }),
    { numRuns: 60 },
  );
});

it('has the periods of the retailers’ 53-week year', () => {
  const periods = fiscalPeriodsOf(parseCalendarKey('weeks:4-5-4:1:7:nearest'), 2024, 2024);
  const count = (grain: string) => periods.filter((period) => period.grain === grain).length;
  expect(keptGrains.map(count)).toEqual([53, 12, 4, 2, 1]);
  expect(periods.at(-1)).toEqual({
    grain: 'year',
    start: '2023-01-29',
    end: '2024-02-04',
    year: 2024,
    number: 1,
  });
});
