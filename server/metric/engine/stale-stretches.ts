import { addDays, type CivilDate } from '@/server/values/civil-date';
import { periodOf, shiftPeriod, type FiscalCalendar, type Grain } from '@/server/values/period';

/** Days [from, to); 'infinity' and '-infinity' where there is no bound. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

export const always: Stretch = { from: '-infinity', to: 'infinity' };

const isBound = (day: string): day is CivilDate => !day.endsWith('infinity');

/** The stretches widened to whole periods, joined where they meet. */
export function widenedTo(
  stretches: readonly Stretch[],
  grain: Grain,
  calendar: FiscalCalendar,
): Stretch[] {
  return joined(
    stretches.map(({ from, to }) => ({
      from: isBound(from) ? periodOf(from, grain, calendar).start : from,
      to: isBound(to) ? periodOf(addDays(to, -1), grain, calendar).end : to,
    })),
  );
}

/** The stretches in order, joined where they meet; one over all when there are too many. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: { from: string; to: string }[] = [];
  const sorted = [...stretches]
    .filter(({ from, to }) => from < to)
    .sort((left, right) => (left.from < right.from ? -1 : 1));
  for (const { from, to } of sorted) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = last.to < to ? to : last.to;
    else result.push({ from, to });
  }
  const first = result[0];
  const last = result.at(-1);
  if (result.length > MOST_STRETCHES && first && last) return [{ from: first.from, to: last.to }];
  return result;
}

const MOST_STRETCHES = 24;

/** The starts of fiscal months within the stretches, after the month of `first` up to `last`. */
export function monthCuts(
  stretches: readonly Stretch[],
  first: CivilDate,
  last: CivilDate,
  calendar: FiscalCalendar,
): CivilDate[] {
  const cuts: CivilDate[] = [];
  let month = shiftPeriod(periodOf(first, 'month', calendar), 1, calendar);
  for (; month.start <= last; month = shiftPeriod(month, 1, calendar)) {
    const cut = month.start;
    if (stretches.some(({ from, to }) => from <= cut && cut < to)) cuts.push(cut);
  }
  return cuts;
}
