import { globalClient } from '@/server/platform/db/client';

/** The organisation and the id of the feed that a hash belongs to, before any context is known. */
export async function findFeedKey(
  keyHash: string,
): Promise<{ readonly organisationId: string; readonly id: string } | null> {
  const key = await globalClient().accessKey.findUnique({ where: { keyHash } });
  return key?.kind === 'feed' ? { organisationId: key.organisationId, id: key.subjectId } : null;
}
