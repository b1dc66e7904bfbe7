import { addDays, daysBetween, type CivilDate } from '@/server/values/civil-date';

/** fewer days of arrival say nothing of a rhythm */
const FEWEST_ARRIVALS = 4;
/** a weekend without data is never late */
const SHORTEST_WAIT_DAYS = 3;

export interface Arrivals {
  /** the days on which data came in, each once, latest first */
  readonly days: readonly CivilDate[];
  /** days between two arrivals as an administrator expects them; 0: none expected; null: not said */
  readonly expectedDays: number | null;
}

export interface Freshness {
  /** usual days between two arrivals; null where unknown or none are expected */
  readonly rhythmDays: number | null;
  /** the day by which data should come in next; null where that isn't known */
  readonly dueOn: CivilDate | null;
  /** whether that day has passed without any */
  readonly isLate: boolean;
}

/**
 * Whether data that should have come in has not. The rhythm is what an administrator expects, else
 * the median gap of the last arrivals; learned, data may take as long as nine gaps in ten did.
 */
export function judgeFreshness({ days, expectedDays }: Arrivals, asOf: CivilDate): Freshness {
  const [latest] = days;
  const wait = expectedDays === null ? learnedWait(days) : expectedWait(expectedDays);
  if (latest === undefined || wait === null) {
    return { rhythmDays: wait?.usual ?? null, dueOn: null, isLate: false };
  }
  const dueOn = addDays(latest, wait.longest);
  return { rhythmDays: wait.usual, dueOn, isLate: asOf > dueOn };
}

interface Wait {
  readonly usual: number;
  readonly longest: number;
}

const expectedWait = (days: number): Wait | null =>
  days === 0 ? null : { usual: days, longest: days };

function learnedWait(days: readonly CivilDate[]): Wait | null {
  if (days.length < FEWEST_ARRIVALS) return null;
  const gaps = days
    .slice(1)
    .map((day, index) => daysBetween(day, days[index] ?? day))
    .sort((left, right) => left - right);
  const at = (share: number): number => gaps[Math.floor(share * (gaps.length - 1))] ?? 0;
  const usual = at(0.5);
  return { usual, longest: Math.max(usual, at(0.9), SHORTEST_WAIT_DAYS) };
}
