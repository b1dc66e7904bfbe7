import { addDays, type CivilDate } from '@/server/values/civil-date';
import {
  grains,
  parsePeriodKey,
  periodKey,
  periodOf,
  shiftPeriod,
  type FiscalCalendar,
  type Grain,
  type Period,
} from '@/server/values/period';

/** First and last day that any record of the organisation counts on; null without records. */
export interface DataSpan {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

export interface ChosenPeriod {
  readonly period: Period;
  readonly key: string;
  /** why this one: asked for, today's, or the last one that holds records */
  readonly because: 'asked' | 'current' | 'latest';
  readonly isToDate: boolean;
}

/**
 * The period a board opens on: the one asked for by its key, else the current year where it holds
 * records, else the latest year that does.
 */
export function choosePeriod(
  asked: string | undefined,
  span: DataSpan | null,
  asOf: CivilDate,
  calendar: FiscalCalendar,
): ChosenPeriod {
  const current = periodOf(asOf, 'year', calendar);
  const wanted = asked === undefined ? null : parsePeriodKey(asked, calendar);
  const isCurrentEmpty = span !== null && span.last < current.start;
  const latest = isCurrentEmpty ? periodOf(span.last, 'year', calendar) : current;
  const period = wanted ?? latest;
  return {
    period,
    key: periodKey(period, calendar),
    because: wanted ? 'asked' : isCurrentEmpty ? 'latest' : 'current',
    isToDate: holds(period, asOf),
  };
}

/** On either side of the chosen period: ten years of records have 3,652 days. */
const MOST_CHOICES_BESIDE = 200;

/**
 * The periods of the chosen one's grain from the last record back to the first, those around it
 * where there are many; the current one without any record.
 */
export function periodChoices(
  chosen: Period,
  span: DataSpan | null,
  asOf: CivilDate,
  calendar: FiscalCalendar,
): string[] {
  const { grain } = chosen;
  if (!span) return [periodKey(periodOf(asOf, grain, calendar), calendar)];
  const first = periodOf(span.first, grain, calendar);
  const last = periodOf(span.last < asOf ? span.last : asOf, grain, calendar);
  const isAmong = first.start <= chosen.start && chosen.start <= last.start;
  const middle = isAmong ? chosen : last;
  const oldest = shiftPeriod(middle, -MOST_CHOICES_BESIDE, calendar);
  const newest = shiftPeriod(middle, MOST_CHOICES_BESIDE, calendar);
  const keys: string[] = [];
  for (
    let period = newest.start < last.start ? newest : last;
    period.start >= first.start && period.start >= oldest.start;
    period = shiftPeriod(period, -1, calendar)
  ) {
    keys.push(periodKey(period, calendar));
  }
  return keys;
}

const pickerGrains: readonly Grain[] = ['month', 'quarter', 'year'];

/**
 * Which period each grain leads to from `period`: the last of its parts that holds records. Days,
 * weeks and halves are offered where one stands on them.
 */
export function grainChoices(
  period: Period,
  span: DataSpan | null,
  asOf: CivilDate,
  calendar: FiscalCalendar,
): { grain: Grain; period: string }[] {
  const end = [period.end, span ? addDays(span.last, 1) : period.end, addDays(asOf, 1)].sort()[0];
  const anchor = end && end > period.start ? addDays(end, -1) : period.start;
  const offered = grains.filter((grain) => grain === period.grain || pickerGrains.includes(grain));
  return offered.map((grain) => ({
    grain,
    period: periodKey(periodOf(anchor, grain, calendar), calendar),
  }));
}

function holds(period: Period, day: CivilDate): boolean {
  return period.start <= day && day < period.end;
}
