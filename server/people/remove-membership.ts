import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { withOrg } from '@/server/tenancy/with-org';
import type { ActorContext } from './actor-context';
import { findMembership } from './find-membership';

/** Removes a membership that never was; one that ended keeps its dates instead. */
export async function removeMembership(
  membershipId: string,
  { org, actor }: ActorContext,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const { person, ...before } = await findMembership(tx, membershipId);
    await tx.teamMembership.delete({
      where: { organisationId_id: { organisationId: org.id, id: membershipId } },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'membership.removed',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { name: person.name, before },
    });
  });
}
