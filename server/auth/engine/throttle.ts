export interface ThrottleLimit {
  /** attempts without success before the key is blocked */
  readonly attempts: number;
  readonly windowSeconds: number;
  readonly blockSeconds: number;
}

export interface ThrottleState {
  readonly failures: number;
  readonly windowStartedAt: Date;
  readonly blockedUntil: Date | null;
}

export type ThrottleDecision =
  { readonly isAllowed: true } | { readonly isAllowed: false; readonly retryAfterSeconds: number };

const secondsBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1000;

const later = (from: Date, seconds: number): Date => new Date(from.getTime() + seconds * 1000);

/**
 * Counts one attempt at `now` as failed until `forgiveAttempt` takes it back, and says whether it
 * may go on. An attempt during a block changes nothing, so that a block always ends.
 */
export function countAttempt(
  state: ThrottleState | null,
  limit: ThrottleLimit,
  now: Date,
): { state: ThrottleState; decision: ThrottleDecision } {
  if (state?.blockedUntil && state.blockedUntil > now) {
    const retryAfterSeconds = Math.ceil(secondsBetween(now, state.blockedUntil));
    return { state, decision: { isAllowed: false, retryAfterSeconds } };
  }
  const isSameWindow =
    state !== null &&
    state.blockedUntil === null &&
    secondsBetween(state.windowStartedAt, now) < limit.windowSeconds;
  const failures = isSameWindow ? state.failures + 1 : 1;
  const windowStartedAt = isSameWindow ? state.windowStartedAt : now;
  if (failures <= limit.attempts) {
    return {
      state: { failures, windowStartedAt, blockedUntil: null },
      decision: { isAllowed: true },
    };
  }
  return {
    state: { failures, windowStartedAt, blockedUntil: later(now, limit.blockSeconds) },
    decision: { isAllowed: false, retryAfterSeconds: limit.blockSeconds },
  };
}
