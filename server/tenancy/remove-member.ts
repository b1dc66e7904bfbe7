import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { ActorContext } from './actor-context';
import { findMemberFault } from './engine/member-rules';
import { countOwnersLocked, findMember } from './member.repository';
import { withOrg } from './with-org';

/** Ends a membership at once, with the invitations that this member had open. */
export async function removeMember(
  memberId: string,
  { org, member: own, actor }: ActorContext,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const ownerCount = await countOwnersLocked(tx);
    const { role, name } = await findMember(tx, memberId);
    const fault = findMemberFault(own.role, role, null, ownerCount);
    if (fault) throw new DomainError('conflict', `organisation.errors.${fault}`);
    await tx.member.delete({
      where: { organisationId_id: { organisationId: org.id, id: memberId } },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'member.removed',
      subjectKind: 'member',
      subjectId: memberId,
      detail: { name, before: { role } },
    });
  });
}
