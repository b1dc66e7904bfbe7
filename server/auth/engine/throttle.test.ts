import { describe, expect, it } from 'vitest';
import { countAttempt, type ThrottleLimit, type ThrottleState } from './throttle';

const limit: ThrottleLimit = { attempts: 3, windowSeconds: 600, blockSeconds: 900 };
const at = (seconds: number): Date => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

function attempt(times: readonly number[]) {
  let state: ThrottleState | null = null;
  return times.map((seconds) => {
    const outcome = countAttempt(state, limit, at(seconds));
    state = outcome.state;
    return outcome.decision;
  });
}

const allowed = { isAllowed: true };

describe('countAttempt', () => {
  it('allows as many attempts as the limit and blocks the next one', () => {
    expect(attempt([0, 1, 2, 3])).toEqual([
      allowed,
      allowed,
      allowed,
      { isAllowed: false, retryAfterSeconds: 900 },
    ]);
  });

  it('counts down during a block, which attempts do not prolong', () => {
    expect(attempt([0, 1, 2, 3, 103, 902.5]).slice(4)).toEqual([
      { isAllowed: false, retryAfterSeconds: 800 },
      { isAllowed: false, retryAfterSeconds: 1 },
    ]);
  });

  it('starts afresh when a block is over', () => {
    expect(attempt([0, 1, 2, 3, 903, 904, 905, 906]).slice(4)).toEqual([
      allowed,
      allowed,
      allowed,
      { isAllowed: false, retryAfterSeconds: 900 },
    ]);
  });

  it('starts afresh when the window is over', () => {
    expect(attempt([0, 300, 599, 600, 601])).toEqual([allowed, allowed, allowed, allowed, allowed]);
  });
});
