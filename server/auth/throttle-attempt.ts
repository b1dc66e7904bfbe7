import { createHmac } from 'node:crypto';
import { globalClient } from '@/server/platform/db/client';
import { DomainError } from '@/server/platform/domain-error';
import { env } from '@/server/platform/env';
import { countAttempt, type ThrottleLimit, type ThrottleState } from './engine/throttle';

const minutes = (count: number): number => count * 60;

export const throttleLimits = {
  account: { attempts: 10, windowSeconds: minutes(15), blockSeconds: minutes(15) },
  address: { attempts: 60, windowSeconds: minutes(15), blockSeconds: minutes(15) },
  signUp: { attempts: 100, windowSeconds: minutes(60), blockSeconds: minutes(60) },
} as const satisfies Record<string, ThrottleLimit>;

export type ThrottleKind = keyof typeof throttleLimits;

export interface ThrottleKey {
  readonly kind: ThrottleKind;
  readonly subject: string;
}

// the address and the e-mail are never stored in clear
function hashKey({ kind, subject }: ThrottleKey): string {
  return createHmac('sha256', env().NEXTAUTH_SECRET).update(`${kind}:${subject}`).digest('hex');
}

/** Counts an attempt under the key; throws tooMany when the key is blocked. Safe against races. */
export async function throttleAttempt(key: ThrottleKey, now: Date): Promise<void> {
  const id = hashKey(key);
  const decision = await globalClient().$transaction(async (tx) => {
    await tx.$executeRaw`
      insert into sign_in_throttle (key, failures, window_started_at) values (${id}, 0, ${now})
      on conflict (key) do nothing`;
    const rows = await tx.$queryRaw<ThrottleState[]>`
      select failures, window_started_at as "windowStartedAt", blocked_until as "blockedUntil"
      from sign_in_throttle where key = ${id} for update`;
    const outcome = countAttempt(rows[0] ?? null, throttleLimits[key.kind], now);
    await tx.signInThrottle.update({ where: { key: id }, data: outcome.state });
    return outcome.decision;
  });
  if (!decision.isAllowed) {
    throw new DomainError('tooMany', 'auth.errors.tooManyAttempts', {
      minutes: Math.ceil(decision.retryAfterSeconds / 60),
    });
  }
}

/** Takes an attempt back that succeeded; `isWhole` forgets the earlier failures too. */
export async function forgiveAttempt(key: ThrottleKey, isWhole: boolean): Promise<void> {
  const id = hashKey(key);
  if (isWhole) {
    await globalClient().signInThrottle.deleteMany({ where: { key: id } });
    return;
  }
  await globalClient().$executeRaw`
    update sign_in_throttle set failures = greatest(failures - 1, 0)
    where key = ${id} and blocked_until is null`;
}
