import { globalClient } from '@/server/platform/db/client';
import type { TenantTransaction } from '@/server/tenancy/with-org';

export const sessionDays = 30;
const SEEN_EVERY_MS = 5 * 60_000;

export interface SessionOrigin {
  readonly address: string | null;
  readonly userAgent: string | null;
}

/** Opens a session of a fixed length; it lives until it expires or is revoked. */
export async function openSession(
  userId: string,
  { address, userAgent }: SessionOrigin,
  now: Date,
): Promise<string> {
  const { id } = await globalClient().userSession.create({
    data: {
      userId,
      address: address?.slice(0, 64) ?? null,
      userAgent: userAgent?.slice(0, 400) ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + sessionDays * 24 * 3600_000),
    },
    select: { id: true },
  });
  return id;
}

/** The user of a live session, or null when it is unknown, revoked or expired. Notes the visit. */
export async function findLiveSession(sessionId: string, now: Date): Promise<string | null> {
  const live = { id: sessionId, revokedAt: null, expiresAt: { gt: now } };
  const session = await globalClient().userSession.findFirst({
    where: live,
    select: { userId: true, lastSeenAt: true },
  });
  if (!session) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await globalClient().userSession.updateMany({ where: live, data: { lastSeenAt: now } });
  }
  return session.userId;
}

export interface LiveSession extends SessionOrigin {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

export async function listLiveSessions(userId: string, now: Date): Promise<LiveSession[]> {
  return globalClient().userSession.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: { lastSeenAt: 'desc' },
    select: { id: true, createdAt: true, lastSeenAt: true, address: true, userAgent: true },
  });
}

/** Ends one of the user's sessions at once; false when it is not a live one of theirs. */
export async function revokeSession(userId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await globalClient().userSession.updateMany({
    where: { id, userId, revokedAt: null },
    data: { revokedAt: now },
  });
  return count > 0;
}

/** Ends every session of the user but one; returns how many ended. */
export async function revokeOtherSessions(
  userId: string,
  keptId: string,
  now: Date,
  client: Pick<TenantTransaction, 'userSession'> = globalClient(),
): Promise<number> {
  const { count } = await client.userSession.updateMany({
    where: { userId, revokedAt: null, id: { not: keptId } },
    data: { revokedAt: now },
  });
  return count;
}
