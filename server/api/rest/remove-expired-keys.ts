import type { Clock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import { withOrg } from '@/server/tenancy/with-org';
import { expiredKeys } from './answer-once';

/** Removes the answers of every organisation that are no longer given again. */
export async function removeExpiredKeys(clock: Clock): Promise<void> {
  const organisations = await globalClient().organisationSlug.findMany({
    select: { organisationId: true },
    distinct: ['organisationId'],
  });
  for (const { organisationId } of organisations) {
    await withOrg(organisationId, (tx) =>
      tx.idempotencyKey.deleteMany({ where: expiredKeys(organisationId, clock.now()) }),
    );
  }
}
