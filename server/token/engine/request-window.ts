export const WINDOW_SECONDS = 60;

/** How far a token's requests of this minute are. */
export interface TokenUse {
  readonly limit: number;
  readonly remaining: number;
  /** until the next window begins */
  readonly resetSeconds: number;
  readonly isAllowed: boolean;
}

/** The beginning of the window that an instant lies in. */
export function windowStart(now: Date): Date {
  const length = WINDOW_SECONDS * 1000;
  return new Date(Math.floor(now.getTime() / length) * length);
}

/** What the number of requests in the window of `now`, this one included, means. */
export function judgeUse(requests: number, limit: number, now: Date): TokenUse {
  const end = windowStart(now).getTime() + WINDOW_SECONDS * 1000;
  return {
    limit,
    remaining: Math.max(0, limit - requests),
    resetSeconds: Math.ceil((end - now.getTime()) / 1000),
    isAllowed: requests <= limit,
  };
}
