import type { Clock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import { DomainError } from '@/server/platform/domain-error';
import type { ChangedPassword } from './auth.schemas';
import { assertPasswordFit } from './create-account';
import { hashPassword, isPasswordOf } from './password';
import { revokeOtherSessions } from './session.repository';
import { forgiveAttempt, throttleAttempt, type ThrottleKey } from './throttle-attempt';

/** Sets a new password and ends every other session; returns how many ended. */
export async function changePassword(
  { password, newPassword }: ChangedPassword,
  { userId, sessionId, clock }: { userId: string; sessionId: string; clock: Clock },
): Promise<number> {
  const user = await globalClient().userAccount.findUniqueOrThrow({ where: { id: userId } });
  const key: ThrottleKey = { kind: 'account', subject: user.email };
  await throttleAttempt(key, clock.now());
  if (!(await isPasswordOf(user.passwordHash, password))) {
    throw new DomainError('invalid', 'auth.errors.passwordWrong', {}, 'password');
  }
  await forgiveAttempt(key, true);
  assertPasswordFit(newPassword, [user.email, user.name], 'newPassword');
  const passwordHash = await hashPassword(newPassword);
  return globalClient().$transaction(async (tx) => {
    await tx.userAccount.update({ where: { id: userId }, data: { passwordHash } });
    return revokeOtherSessions(userId, sessionId, clock.now(), tx);
  });
}
