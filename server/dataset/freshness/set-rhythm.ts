import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { withOrg } from '@/server/tenancy/with-org';
import type { RecordWriter } from '../records/edit-record';
import type { SetRhythm } from './freshness.schemas';

/** Sets how often data of a record type is expected; null: as the last arrivals were. */
export async function setRhythm(
  { recordType, days }: SetRhythm,
  { org, actor, clock }: RecordWriter,
): Promise<void> {
  const organisationId = org.id;
  const key = { organisationId_recordType: { organisationId, recordType } };
  await withOrg(organisationId, async (tx) => {
    const before = await tx.recordTypeRhythm.findUnique({ where: key });
    if ((before?.days ?? null) === days) return;
    if (days === null) {
      await tx.recordTypeRhythm.deleteMany({ where: { organisationId, recordType } });
    } else {
      const changed = { days, changedAt: clock.now() };
      await tx.recordTypeRhythm.upsert({
        where: key,
        create: { organisationId, recordType, ...changed },
        update: changed,
      });
    }
    await recordAuditEntry(tx, {
      organisationId,
      actor,
      action: 'rhythm.set',
      subjectKind: 'recordType',
      detail: { recordType, before: before?.days ?? null, after: days },
    });
  });
}
