import type { Clock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import { isPasswordOf } from './password';
import { openSession, type SessionOrigin } from './session.repository';
import { forgiveAttempt, throttleAttempt, type ThrottleKey } from './throttle-attempt';

export interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly origin: SessionOrigin;
  readonly clock: Clock;
}

/**
 * Opens a session when e-mail and password belong together; null when they do not, which costs the
 * same time whether or not there is such an account. Throws tooMany when throttled.
 */
export async function signIn({
  email,
  password,
  origin,
  clock,
}: SignIn): Promise<{ userId: string; sessionId: string } | null> {
  const now = clock.now();
  const accountKey: ThrottleKey = { kind: 'account', subject: email };
  const addressKey: ThrottleKey = { kind: 'address', subject: origin.address ?? 'unknown' };
  await throttleAttempt(addressKey, now);
  await throttleAttempt(accountKey, now);
  const user = await globalClient().userAccount.findUnique({
    where: { email },
    select: { id: true, passwordHash: true },
  });
  const isRight = await isPasswordOf(user?.passwordHash ?? null, password);
  if (!user || !isRight) return null;
  await forgiveAttempt(accountKey, true);
  await forgiveAttempt(addressKey, false);
  return { userId: user.id, sessionId: await openSession(user.id, origin, now) };
}
