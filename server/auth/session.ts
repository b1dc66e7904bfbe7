import 'server-only';
import { cache } from 'react';

export interface Session {
  readonly sessionId: string;
  readonly userId: string;
}

/** The signed-in user's live session, or null: signed out, expired or revoked. */
export const readSession = cache(async (): Promise<Session | null> => null);
