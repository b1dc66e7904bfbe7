import { sendJob } from '@/server/platform/queue';
import { withOrg } from '@/server/tenancy/with-org';
import { checkImport } from './check-import';
import { requireImport } from './dataset.repository';

/** files up to this size are looked through while the person waits; it takes about a second */
const AT_ONCE_BYTES = 4 * 1024 * 1024;

/** Looks through a draft's file at once where it is small, else in the background. */
export async function requestCheck(organisationId: string, id: string): Promise<void> {
  const isQueued = await withOrg(organisationId, async (tx) => {
    const row = await requireImport(tx, organisationId, id);
    if (Number(row.sizeBytes) <= AT_ONCE_BYTES) return false;
    await tx.import.update({
      where: { organisationId_id: { organisationId, id } },
      data: { checkStatus: 'running', checkProgress: 0 },
    });
    await sendJob(
      tx,
      'import-run',
      { organisationId, importId: id, task: 'check' },
      { singletonKey: `check:${id}` },
    );
    return true;
  });
  if (!isQueued) await checkImport(organisationId, id);
}
