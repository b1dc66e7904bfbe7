import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { requireImport } from './dataset.repository';

/**
 * Ends an import before its end. What was saved stays, as shown by its counts; a draft goes
 * altogether, with its file.
 */
export async function cancelImport(input: {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly id: string;
}): Promise<void> {
  const { org, actor, clock, id } = input;
  await withOrg(org.id, async (tx) => {
    const row = await requireImport(tx, org.id, id);
    if (row.status === 'draft') {
      await tx.import.delete({ where: { organisationId_id: { organisationId: org.id, id } } });
      return;
    }
    const { count } = await tx.import.updateMany({
      where: { organisationId: org.id, id, status: { in: ['queued', 'running'] } },
      data: { status: 'cancelled', finishedAt: clock.now() },
    });
    if (count === 0) throw new DomainError('conflict', 'dataset.errors.alreadyEnded');
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'import.cancelled',
      subjectKind: 'import',
      subjectId: id,
      detail: { fileName: row.fileName, recordType: row.recordType, read: row.readCount },
    });
  });
}
