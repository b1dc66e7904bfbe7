import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { ActorContext } from '@/server/tenancy/actor-context';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { nextRun } from '../engine/pull-schedule';
import type { ChangePull } from '../pull.schemas';
import { queuePull } from './queue-pull';
import { pullKey, requirePull, type StoredPull } from './stored-pull';

type Steering = Pick<ActorContext, 'org' | 'actor' | 'clock'>;

/** Another name or schedule. */
export async function changePull(
  { pullId, name, schedule }: ChangePull,
  steering: Steering,
): Promise<void> {
  await steer(pullId, steering, async (tx, pull, { org, clock }) => {
    await tx.dataPull.update({ where: pullKey(pull), data: { name, schedule } });
    if (pull.status === 'active') {
      await queuePull(tx, pull, nextRun(schedule, clock.now(), org.timeZone));
    }
    return 'changed';
  });
}

/** Fetches nothing more until it is resumed; a run that began goes on. */
export async function pausePull(pullId: string, steering: Steering): Promise<void> {
  await steer(pullId, steering, async (tx, pull) => {
    requireSetUp(pull);
    if (pull.status === 'paused') return null;
    const data = { status: 'paused', nextRunAt: null };
    await tx.dataPull.update({ where: pullKey(pull), data });
    return 'paused';
  });
}

/** Goes on at the next time of the schedule. */
export async function resumePull(pullId: string, steering: Steering): Promise<void> {
  await steer(pullId, steering, async (tx, pull, { org, clock }) => {
    requireSetUp(pull);
    if (pull.status === 'active') return null;
    const data = { status: 'active', failures: 0 };
    await tx.dataPull.update({ where: pullKey(pull), data });
    await queuePull(tx, pull, nextRun(pull.schedule, clock.now(), org.timeZone));
    return 'resumed';
  });
}

/** Fetches now, once; the schedule goes on as it was. */
export async function runPullNow(pullId: string, steering: Steering): Promise<void> {
  await steer(pullId, steering, async (tx, pull, { clock }) => {
    if (pull.status === 'mapping') throw new DomainError('conflict', 'pull.errors.notSetUp');
    if (pull.status === 'paused') throw new DomainError('conflict', 'pull.errors.paused');
    await queuePull(tx, pull, clock.now());
    return null;
  });
}

/** Ends a pull; what it imported stays. */
export async function deletePull(pullId: string, steering: Steering): Promise<void> {
  await steer(pullId, steering, async (tx, pull) => {
    await tx.dataPull.delete({ where: pullKey(pull) });
    return 'deleted';
  });
}

function requireSetUp({ status }: StoredPull): void {
  if (status === 'active' || status === 'paused') return;
  throw new DomainError('conflict', 'pull.errors.notSetUp');
}

/** Does `work` on the locked pull, and audits what it says was done. */
async function steer(
  pullId: string,
  steering: Steering,
  work: (
    tx: TenantTransaction,
    pull: StoredPull,
    steering: Steering,
  ) => Promise<'changed' | 'paused' | 'resumed' | 'deleted' | null>,
): Promise<void> {
  const { org, actor } = steering;
  await withOrg(org.id, async (tx) => {
    const pull = await requirePull(tx, org.id, pullId);
    const done = await work(tx, pull, steering);
    if (!done) return;
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: `pull.${done}`,
      subjectKind: 'pull',
      subjectId: pullId,
      detail: { name: pull.name },
    });
  });
}
