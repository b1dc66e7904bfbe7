import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import { sendJob } from '@/server/platform/queue';
import type { TenantTransaction } from '@/server/tenancy/with-org';

interface QueuedImport {
  readonly organisationId: string;
  readonly id: string;
  readonly fileName: string;
  readonly recordType: string | null;
  readonly sha256: string | null;
}

/** Hands an import to the worker, in the transaction that ends its draft. */
export async function queueRun(
  tx: TenantTransaction,
  { organisationId, id, fileName, recordType, sha256 }: QueuedImport,
  actor: Actor,
): Promise<void> {
  await tx.import.update({
    where: { organisationId_id: { organisationId, id } },
    data: { status: 'queued' },
  });
  await recordAuditEntry(tx, {
    organisationId,
    actor,
    action: 'import.started',
    subjectKind: 'import',
    subjectId: id,
    detail: { fileName, recordType, sha256 },
  });
  await sendJob(
    tx,
    'import-run',
    { organisationId, importId: id, task: 'run' },
    { singletonKey: id },
  );
}
