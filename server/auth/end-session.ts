import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { revokeOtherSessions, revokeSession } from './session.repository';

/** Ends one of the user's sessions at once; throws notFound when it is not a live one of theirs. */
export async function endSession(
  sessionId: string,
  { userId, clock }: { userId: string; clock: Clock },
): Promise<void> {
  const isEnded = await revokeSession(userId, sessionId, clock.now());
  if (!isEnded) throw new DomainError('notFound', 'auth.errors.sessionNotFound');
}

/** Ends every session of the user but the one that asks; returns how many ended. */
export async function endOtherSessions({
  userId,
  sessionId,
  clock,
}: {
  userId: string;
  sessionId: string;
  clock: Clock;
}): Promise<number> {
  return revokeOtherSessions(userId, sessionId, clock.now());
}
