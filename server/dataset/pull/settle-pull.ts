import { z } from 'zod';
import type { Clock } from '@/server/platform/clock';
import { loadOrganisation } from '@/server/tenancy/find-organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { nextRun } from '../engine/pull-schedule';
import { noteFailure, noteSuccess, type PullFailure } from './note-outcome';
import { queuePull } from './queue-pull';
import { lockPull, type StoredPull } from './stored-pull';

const failureSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Says to the pull that waits for an import, if one does, what came of it. */
export async function settlePull(
  organisationId: string,
  importId: string,
  clock: Clock,
): Promise<void> {
  await withOrg(organisationId, async (tx) => {
    const waiting = await tx.dataPull.findFirst({
      where: { organisationId, runningImportId: importId },
      select: { id: true },
    });
    const pull = waiting && (await lockPull(tx, organisationId, waiting.id));
    if (pull?.runningImportId === importId) await settleIn(tx, pull, clock);
  });
}

/** The same for a locked pull; false while its import is not over. */
export async function settleIn(
  tx: TenantTransaction,
  pull: StoredPull,
  clock: Clock,
): Promise<boolean> {
  const { organisationId, runningImportId: importId } = pull;
  const org = await loadOrganisation(tx, organisationId);
  if (importId === null || !org) return true;
  const done = await tx.import.findFirst({ where: { organisationId, id: importId } });
  const now = clock.now();
  switch (done?.status) {
    case 'draft':
    case 'queued':
    case 'running':
      return false;
    case 'completed':
    case 'undone':
      await noteSuccess(tx, pull, 'imported', now);
      break;
    default:
      await noteFailure(tx, pull, failureOf(done), { now, timeZone: org.timeZone });
  }
  // the first import after the set-up: from now on the schedule holds
  if (pull.status === 'active' && pull.nextRunAt === null) {
    await queuePull(tx, pull, nextRun(pull.schedule, now, org.timeZone));
  }
  return true;
}

function failureOf(done: { readonly failure: unknown } | null): PullFailure {
  const failure = failureSchema.safeParse(done?.failure);
  return failure.success ? failure.data : { code: 'pull.errors.importStopped', params: {} };
}
