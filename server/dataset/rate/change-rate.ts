import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import type { ChangedRate } from '../rate.schemas';
import { requireRate } from './require-rate';

/** Corrects the rate of a day; every figure that converts at it follows. */
export async function changeRate(
  { id, rate }: ChangedRate,
  { org, actor }: { org: Organisation; actor: Actor },
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const before = await requireRate(tx, org.id, id);
    const changed = await tx.$executeRaw`
      update exchange_rate set rate = ${rate}::text::numeric, changed_at = now(),
        changed_import_id = null, changed_import_row = null
      where organisation_id = ${org.id}::uuid and id = ${id}::uuid
        and rate <> ${rate}::text::numeric`;
    if (changed === 0) return;
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'rate.changed',
      subjectKind: 'rate',
      subjectId: id,
      detail: {
        name: `${before.currency} ${before.rateOn}`,
        before: { rate: before.rate },
        after: { rate },
      },
    });
  });
}
