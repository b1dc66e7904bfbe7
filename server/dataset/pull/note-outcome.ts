import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { Prisma } from '@/server/platform/db/generated/client';
import type { DomainErrorParams } from '@/server/platform/domain-error';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { runAfterFailure } from '../engine/pull-schedule';
import { FAILURES_TOLD } from '../pull.schemas';
import { queuePull } from './queue-pull';
import { pullKey, type StoredPull } from './stored-pull';

export interface PullFailure {
  readonly code: string;
  readonly params: DomainErrorParams;
}

/** what ends a run, whatever came of it */
const ended = {
  runningDueAt: null,
  runningImportId: null,
  runningFile: Prisma.DbNull,
} as const;

/** Notes that a file was taken, or was the same as before. */
export async function noteSuccess(
  tx: TenantTransaction,
  pull: StoredPull,
  outcome: 'imported' | 'unchanged',
  now: Date,
): Promise<void> {
  await tx.dataPull.update({
    where: pullKey(pull),
    data: {
      ...ended,
      lastRunAt: now,
      lastOutcome: outcome,
      lastFailure: Prisma.DbNull,
      failures: 0,
      ...(outcome === 'imported' && pull.runningFile ? { takenFile: pull.runningFile } : {}),
      ...(outcome === 'imported' ? { lastImportId: pull.runningImportId } : {}),
    },
  });
}

/** Notes a failure and tries again sooner; the third in a row is audited. */
export async function noteFailure(
  tx: TenantTransaction,
  pull: StoredPull,
  failure: PullFailure,
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Promise<void> {
  const failures = pull.failures + 1;
  await tx.dataPull.update({
    where: pullKey(pull),
    data: {
      ...ended,
      lastRunAt: now,
      lastOutcome: 'failed',
      lastFailure: { code: failure.code, params: failure.params },
      failures,
      ...(pull.runningImportId ? { lastImportId: pull.runningImportId } : {}),
    },
  });
  if (pull.status === 'active') {
    const again = runAfterFailure(pull.schedule, failures, now, timeZone);
    if (!pull.nextRunAt || again < pull.nextRunAt) await queuePull(tx, pull, again);
  }
  if (failures !== FAILURES_TOLD) return;
  await recordAuditEntry(tx, {
    organisationId: pull.organisationId,
    actor: { kind: 'job', id: null },
    action: 'pull.failing',
    subjectKind: 'pull',
    subjectId: pull.id,
    detail: { name: pull.name },
  });
}
