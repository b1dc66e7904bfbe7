import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { requireRate, type StoredRate } from './require-rate';

/**
 * Removes the rate of a day. Records that were converted at it have no amount in the organisation's
 * currency until there is one again, and figures say so. Gives what was removed, to be added again.
 */
export async function removeRate(
  id: string,
  { org, actor }: { org: Organisation; actor: Actor },
): Promise<StoredRate> {
  return withOrg(org.id, async (tx) => {
    const removed = await requireRate(tx, org.id, id);
    await tx.exchangeRate.delete({ where: { organisationId_id: { organisationId: org.id, id } } });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'rate.removed',
      subjectKind: 'rate',
      subjectId: id,
      detail: { name: `${removed.currency} ${removed.rateOn}`, before: { rate: removed.rate } },
    });
    return removed;
  });
}
