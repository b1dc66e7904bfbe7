import { sendJob } from '@/server/platform/queue';
import { withOrg } from '@/server/tenancy/with-org';
import { checkImport } from './check-import';
import { requireImport } from './dataset.repository';
import { fileKindSchema } from './import-setup';

/** files up to this size are looked through while the person waits; it takes about a second */
const AT_ONCE_BYTES = { text: 4 * 1024 * 1024, workbook: 512 * 1024 };

/** Looks through a draft's file at once where it is small, else in the background. */
export async function requestCheck(
  organisationId: string,
  id: string,
  hasOutcome = false,
): Promise<void> {
  const isQueued = await withOrg(organisationId, async (tx) => {
    const row = await requireImport(tx, organisationId, id);
    const kind = fileKindSchema.parse(row.fileKind);
    if (Number(row.sizeBytes) <= AT_ONCE_BYTES[kind]) return false;
    await tx.import.update({
      where: { organisationId_id: { organisationId, id } },
      data: { checkStatus: 'running', checkProgress: 0 },
    });
    await sendJob(
      tx,
      'import-run',
      { organisationId, importId: id, task: hasOutcome ? 'preview' : 'check' },
      { singletonKey: `${hasOutcome ? 'preview' : 'check'}:${id}` },
    );
    return true;
  });
  if (!isQueued) await checkImport(organisationId, id, hasOutcome);
}
