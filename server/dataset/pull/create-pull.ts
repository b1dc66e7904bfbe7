import { randomUUID } from 'node:crypto';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import { sealText } from '@/server/platform/sealed-text';
import type { ActorContext } from '@/server/tenancy/actor-context';
import { withOrg } from '@/server/tenancy/with-org';
import type { CreatePull } from '../pull.schemas';
import { queuePull } from './queue-pull';

const MOST_PULLS = 50;
export const SEALED_FOR = 'pull authorization';

/**
 * Makes a pull whose first file the worker fetches at once: it becomes a draft, and what the wizard
 * sets for it holds for all later files.
 */
export async function createPull(
  { name, url, authorization, schedule }: CreatePull,
  { org, member, actor, clock }: ActorContext,
): Promise<{ id: string }> {
  const id = randomUUID();
  await withOrg(org.id, async (tx) => {
    if ((await tx.dataPull.count({ where: { organisationId: org.id } })) >= MOST_PULLS) {
      throw new DomainError('conflict', 'pull.errors.tooMany', { limit: MOST_PULLS });
    }
    const pull = await tx.dataPull.create({
      data: {
        organisationId: org.id,
        id,
        name,
        url,
        authorizationSealed:
          authorization === '' ? null : sealText(authorization, SEALED_FOR, `${org.id}:${id}`),
        schedule,
        createdBy: member.id,
        createdAt: clock.now(),
      },
    });
    await queuePull(tx, pull, clock.now());
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'pull.created',
      subjectKind: 'pull',
      subjectId: id,
      detail: { name, host: new URL(url).host },
    });
  });
  return { id };
}
