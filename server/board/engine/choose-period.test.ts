import { describe, expect, it } from 'vitest';
import { civilDate } from '@/server/values/civil-date';
import {
  civilCalendar,
  parseCalendarKey,
  parsePeriodKey,
  type FiscalCalendar,
} from '@/server/values/period';
import { choosePeriod, grainChoices, periodChoices } from './choose-period';

const retail = parseCalendarKey('weeks:4-5-4:1:7:nearest');
const span = { first: civilDate('2015-02-10'), last: civilDate('2024-02-20') };
const asOf = civilDate('2026-03-10');

function period(key: string, calendar: FiscalCalendar = civilCalendar) {
  const found = parsePeriodKey(key, calendar);
  if (!found) throw new Error(`No period: ${key}`);
  return found;
}

describe('the periods to choose from', () => {
  it('go from the last record back to the first', () => {
    const years = periodChoices(period('2017'), span, asOf, civilCalendar);
    expect([years[0], years.at(-1), years.length]).toEqual(['2024', '2015', 10]);
    const weeks = periodChoices(period('2024-W53', retail), span, asOf, retail);
    expect(weeks.slice(0, 4)).toEqual(['2025-W03', '2025-W02', '2025-W01', '2024-W53']);
  });

  it('are those around the chosen day where there are many', () => {
    const days = periodChoices(period('2017-03-05'), span, asOf, civilCalendar);
    expect([days[0], days[200], days.at(-1)]).toEqual(['2017-09-21', '2017-03-05', '2016-08-17']);
    const newest = periodChoices(period('2026-03-05'), span, asOf, civilCalendar);
    expect([newest[0], newest.length]).toEqual(['2024-02-20', 201]);
  });
});

describe('the grains', () => {
  const grainsOf = (key: string) =>
    grainChoices(period(key), span, asOf, civilCalendar).map(({ grain, period: to }) => [
      grain,
      to,
    ]);

  it('are month, quarter and year, and the one that one stands on', () => {
    expect(grainsOf('2017')).toEqual([
      ['month', '2017-12'],
      ['quarter', '2017-Q4'],
      ['year', '2017'],
    ]);
    expect(grainsOf('2017-W07').map(([grain]) => grain)).toEqual([
      'week',
      'month',
      'quarter',
      'year',
    ]);
    expect(grainsOf('2024').at(0)).toEqual(['month', '2024-02']);
  });
});

it('opens on the latest fiscal year with records', () => {
  expect(choosePeriod(undefined, span, asOf, retail)).toMatchObject({
    key: '2025',
    because: 'latest',
    isToDate: false,
  });
  expect(choosePeriod('2024-P12', span, asOf, retail)).toMatchObject({ because: 'asked' });
  expect(choosePeriod('2024-03', span, asOf, retail)).toMatchObject({ because: 'latest' });
});
