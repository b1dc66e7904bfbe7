/** The only source of the current time; engines get it as `asOf` or `now`. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and replays. */
export function fixedClock(instant: string): Clock {
  return { now: () => new Date(instant) };
}
