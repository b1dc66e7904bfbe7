import { verify } from '@node-rs/argon2';
import { describe, expect, it, vi } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import { countStatements } from '@/server/platform/db/statement-count';
import { signUpCompany, testPassword } from '@/test/factories/accounts';
import { changePassword } from './change-password';
import {
  findLiveSession,
  listLiveSessions,
  revokeOtherSessions,
  revokeSession,
} from './session.repository';
import { signIn } from './sign-in';
import { throttleLimits } from './throttle-attempt';

// watched, not replaced: the real work is done
vi.mock('@node-rs/argon2', { spy: true });

const NOW = '2026-03-10T12:00:00Z';
const clock = fixedClock(NOW);
let nextAddress = 0;
const freshOrigin = () => {
  nextAddress += 1;
  return { address: `198.51.100.${nextAddress}`, userAgent: 'Test/1.0' };
};
const later = (minutes: number): Date => new Date(Date.parse(NOW) + minutes * 60_000);
const days = (count: number): number => count * 24 * 60;

async function outcomeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    return (await attempt) === null ? 'refused' : 'signed in';
  } catch (error) {
    return error instanceof Error ? error.message : 'failed';
  }
}

describe('signIn', () => {
  it('opens a session for the right password only', async () => {
    const { email, userId } = await signUpCompany();
    const origin = freshOrigin();
    const opened = await signIn({ email, password: testPassword, origin, clock });
    expect(opened?.userId).toBe(userId);
    expect(await signIn({ email, password: 'another password', origin, clock })).toBeNull();
    const sessions = await listLiveSessions(userId, later(0));
    expect(sessions).toMatchObject([{ id: opened?.sessionId, ...origin }]);
  });

  it('lets exactly as many of many attempts at once through as the limit allows', async () => {
    const { email } = await signUpCompany();
    const attempts = Array.from({ length: throttleLimits.account.attempts + 15 }, () =>
      outcomeOf(signIn({ email, password: 'wrong', origin: freshOrigin(), clock })),
    );
    const outcomes = await Promise.all(attempts);
    const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
    expect(count('refused')).toBe(throttleLimits.account.attempts);
    expect(count('auth.errors.tooManyAttempts')).toBe(15);
    // the right password does not help during the block, and does after it
    const right = { email, password: testPassword, origin: freshOrigin() };
    expect(await outcomeOf(signIn({ ...right, clock }))).toBe('auth.errors.tooManyAttempts');
    const afterBlock = { now: () => later(16) };
    expect(await outcomeOf(signIn({ ...right, clock: afterBlock }))).toBe('signed in');
  });

  it('throttles an unknown account just so', async () => {
    const email = 'nobody@acme.example';
    const outcomes: string[] = [];
    for (let index = 0; index <= throttleLimits.account.attempts; index += 1) {
      const attempt = signIn({ email, password: 'wrong', origin: freshOrigin(), clock });
      outcomes.push(await outcomeOf(attempt));
    }
    expect(outcomes.slice(0, -1).every((outcome) => outcome === 'refused')).toBe(true);
    expect(outcomes.at(-1)).toBe('auth.errors.tooManyAttempts');
  });

  it('throttles an address across accounts', async () => {
    const origin = freshOrigin();
    const attempts = Array.from({ length: throttleLimits.address.attempts + 5 }, (_, index) =>
      outcomeOf(signIn({ email: `user${index}@acme.example`, password: 'x', origin, clock })),
    );
    const outcomes = await Promise.all(attempts);
    expect(outcomes.filter((outcome) => outcome !== 'refused')).toHaveLength(5);
  });

  it('does the same work for an unknown account as for a wrong password', async () => {
    const { email } = await signUpCompany();
    const workFor = async (address: string) => {
      vi.mocked(verify).mockClear();
      const { statements } = await countStatements(() =>
        signIn({ email: address, password: 'wrong', origin: freshOrigin(), clock }),
      );
      const costs = vi
        .mocked(verify)
        .mock.calls.map(([hash]) => String(hash).split('$').slice(1, 4));
      return { statements, costs };
    };
    const known = await workFor(email);
    expect(known.costs).toEqual([['argon2id', 'v=19', 'm=19456,t=2,p=1']]);
    expect(await workFor('unknown@acme.example')).toEqual(known);
  });

  it('keeps neither e-mail nor address in the throttle', async () => {
    const keys = await globalClient().signInThrottle.findMany({ select: { key: true } });
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  });
});

describe('sessions', () => {
  async function twoSessions() {
    const company = await signUpCompany();
    const open = () =>
      signIn({ email: company.email, password: testPassword, origin: freshOrigin(), clock });
    const [first, second] = [await open(), await open()];
    if (!first || !second) throw new Error('sign-in refused');
    return { ...company, first: first.sessionId, second: second.sessionId };
  }

  it('end at once when they are revoked, by their own user only', async () => {
    const { userId, first, second } = await twoSessions();
    const stranger = await signUpCompany();
    expect(await revokeSession(stranger.userId, first, later(0))).toBe(false);
    expect(await findLiveSession(first, later(1))).toBe(userId);
    expect(await revokeSession(userId, first, later(1))).toBe(true);
    expect(await findLiveSession(first, later(1))).toBeNull();
    expect(await findLiveSession(second, later(1))).toBe(userId);
  });

  it('end after thirty days, and note when they were last seen', async () => {
    const { userId, first } = await twoSessions();
    expect(await findLiveSession(first, later(60))).toBe(userId);
    const seen = await listLiveSessions(userId, later(60));
    expect(seen.find(({ id }) => id === first)?.lastSeenAt).toEqual(later(60));
    expect(await findLiveSession(first, later(days(30) - 1))).toBe(userId);
    expect(await findLiveSession(first, later(days(30)))).toBeNull();
  });

  it('all end but one', async () => {
    const { userId, first, second } = await twoSessions();
    expect(await revokeOtherSessions(userId, second, later(1))).toBe(1);
    expect(await findLiveSession(first, later(1))).toBeNull();
    expect(await findLiveSession(second, later(1))).toBe(userId);
  });

  it('end with a new password, except the one that changed it', async () => {
    const { userId, email, first, second } = await twoSessions();
    const own = { userId, sessionId: first, clock };
    const newPassword = 'another quiet river';
    await expect(changePassword({ password: 'not it', newPassword }, own)).rejects.toMatchObject({
      code: 'auth.errors.passwordWrong',
      field: 'password',
    });
    expect(await changePassword({ password: testPassword, newPassword }, own)).toBe(1);
    expect(await findLiveSession(first, later(1))).toBe(userId);
    expect(await findLiveSession(second, later(1))).toBeNull();
    const origin = freshOrigin();
    expect(await signIn({ email, password: testPassword, origin, clock })).toBeNull();
    expect(await signIn({ email, password: newPassword, origin, clock })).not.toBeNull();
  });
});
