import type { Clock } from '@/server/platform/clock';
import { listLiveSessions, type LiveSession } from './session.repository';

export interface OwnSession extends LiveSession {
  /** the one that asks */
  readonly isCurrent: boolean;
}

/** Where the user is signed in, the last seen first. */
export async function listSessions({
  userId,
  sessionId,
  clock,
}: {
  userId: string;
  sessionId: string;
  clock: Clock;
}): Promise<OwnSession[]> {
  const sessions = await listLiveSessions(userId, clock.now());
  return sessions.map((session) => ({ ...session, isCurrent: session.id === sessionId }));
}
