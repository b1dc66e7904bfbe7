import { randomUUID } from 'node:crypto';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { withOrg } from '@/server/tenancy/with-org';
import type { ActorContext } from './actor-context';
import { findPerson, findTeam, refuseTaken } from './people.repository';
import type { TeamInput } from './people.schemas';

/** Adds a team; an import that names it finds it by this name. */
export async function createTeam(
  { name, parentId, managerId }: TeamInput,
  { org, actor }: ActorContext,
): Promise<{ id: string }> {
  const id = randomUUID();
  await withOrg(org.id, async (tx) => {
    const parent = parentId ? await findTeam(tx, parentId) : null;
    const manager = managerId ? await findPerson(tx, managerId, 'managerId') : null;
    const data = { organisationId: org.id, id, externalId: name, name, parentId, managerId };
    await refuseTaken(tx.team.create({ data }), 'people.errors.teamTaken', 'name');
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'team.created',
      subjectKind: 'team',
      subjectId: id,
      detail: { after: { name, parent: parent?.name ?? null, manager: manager?.name ?? null } },
    });
  });
  return { id };
}
