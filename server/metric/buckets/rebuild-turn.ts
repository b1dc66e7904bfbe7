import { withOrgConnection } from '@/server/tenancy/with-org';

/**
 * Rebuilds of one organisation take turns. The turn is held by a transaction of its own: the
 * rebuild's snapshot must be younger than the end of the one before.
 */
export async function inRebuildTurn<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
  return withOrgConnection(organisationId, async (connection) => {
    await connection.query('select pg_advisory_xact_lock(hashtextextended($1, 2))', [
      organisationId,
    ]);
    return work();
  });
}
