import { sendJob } from '@/server/platform/queue';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { pullKey } from './stored-pull';

export const PULL_QUEUE = 'pull-run';

/**
 * Names the next time of a pull and sends the job for it, in one transaction. Jobs of earlier
 * promises stay in the queue and do nothing: only the time that the row names is run.
 */
export async function queuePull(
  tx: TenantTransaction,
  pull: { readonly organisationId: string; readonly id: string },
  dueAt: Date,
): Promise<void> {
  await tx.dataPull.update({ where: pullKey(pull), data: { nextRunAt: dueAt } });
  await sendJob(
    tx,
    PULL_QUEUE,
    { organisationId: pull.organisationId, pullId: pull.id, dueAt: dueAt.toISOString() },
    { singletonKey: pull.id, startAfter: dueAt },
  );
}
