import 'server-only';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { nextAuthOptions } from './next-auth';

export interface Session {
  readonly sessionId: string;
  readonly userId: string;
}

/** The signed-in user's live session, or null: signed out, expired or revoked. */
export const readSession = cache(async (): Promise<Session | null> => {
  const session = await getServerSession(nextAuthOptions());
  return session ? { sessionId: session.sessionId, userId: session.userId } : null;
});
