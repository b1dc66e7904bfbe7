import { recordAuditEntry, type Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError, type DomainErrorParams } from '@/server/platform/domain-error';
import { withOrg } from '@/server/tenancy/with-org';
import { asDomainError } from './dataset-error';
import { loadImportSetup, type ImportSetup } from './import-setup';
import { prepareRun } from './prepare-run';
import { runAtOnce, runInBatches } from './run-batches';
import { RunEnded } from './run-progress';

export interface RunImportInput {
  readonly organisationId: string;
  readonly importId: string;
  readonly clock: Clock;
  /** set when the worker must stop: what is saved stays, the next run goes on from there */
  readonly signal?: AbortSignal;
}

const job: Actor = { kind: 'job', id: null };

/**
 * Runs a queued import, or goes on with one whose worker ended: batch by batch, each saved with
 * its counts in one transaction; or all of it in one, where nothing is kept if a row is rejected.
 */
export async function runImport(input: RunImportInput): Promise<void> {
  if (!(await claimRun(input))) return;
  try {
    await prepareRun(input.organisationId, input.importId);
    const { setup, readBefore } = await loadRun(input);
    if (setup.options.isAllOrNothing) await runAtOnce(input, setup, readBefore);
    else await runInBatches(input, setup, readBefore);
    await finish(input, 'completed', null);
  } catch (error) {
    if (error instanceof RunEnded) return;
    const known = asDomainError(error);
    if (!(known instanceof DomainError)) throw error;
    await finish(input, 'failed', { code: known.code, params: known.params });
  }
}

async function claimRun({ organisationId, importId, clock }: RunImportInput): Promise<boolean> {
  return withOrg(organisationId, async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { organisationId, id: importId, status: { in: ['queued', 'running'] } },
      data: { status: 'running' },
    });
    if (count === 0) return false;
    await tx.import.updateMany({
      where: { organisationId, id: importId, startedAt: null },
      data: { startedAt: clock.now() },
    });
    return true;
  });
}

async function loadRun({
  organisationId,
  importId,
}: RunImportInput): Promise<{ setup: ImportSetup; readBefore: number }> {
  return withOrg(organisationId, async (tx) => {
    const setup = await loadImportSetup(tx, organisationId, importId);
    if (setup.options.isAllOrNothing) {
      await tx.importRejection.deleteMany({ where: { organisationId, importId } });
    }
    const { readCount } = await tx.import.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: importId } },
      select: { readCount: true },
    });
    return { setup, readBefore: readCount };
  });
}

async function finish(
  { organisationId, importId, clock }: RunImportInput,
  status: 'completed' | 'failed',
  failure: { code: string; params: DomainErrorParams } | null,
): Promise<void> {
  await withOrg(organisationId, async (tx) => {
    const { count } = await tx.import.updateMany({
      where: { organisationId, id: importId, status: 'running' },
      data: {
        status,
        finishedAt: clock.now(),
        ...(failure ? { failure } : { progress: 1 }),
      },
    });
    if (count === 0) return;
    const done = await tx.import.findUniqueOrThrow({
      where: { organisationId_id: { organisationId, id: importId } },
    });
    await recordAuditEntry(tx, {
      organisationId,
      actor: job,
      action: `import.${status}`,
      subjectKind: 'import',
      subjectId: importId,
      detail: {
        fileName: done.fileName,
        recordType: done.recordType,
        read: done.readCount,
        created: done.createdCount,
        updated: done.updatedCount,
        unchanged: done.unchangedCount,
        rejected: done.rejectedCount,
      },
    });
  });
}
