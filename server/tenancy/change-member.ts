import { differenceOf } from '@/server/audit/difference';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { ActorContext } from './actor-context';
import { findMemberFault } from './engine/member-rules';
import { countOwnersLocked, findFreePerson, findMember } from './member.repository';
import type { ChangedMember } from './tenancy.schemas';
import { withOrg } from './with-org';

/** Gives a member another role or links them to another person of the records. */
export async function changeMember(
  { memberId, role, personId }: ChangedMember,
  { org, member: own, actor }: ActorContext,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const ownerCount = await countOwnersLocked(tx);
    const found = await findMember(tx, memberId);
    const fault = findMemberFault(own.role, found.role, role, ownerCount);
    if (fault) throw new DomainError('conflict', `organisation.errors.${fault}`, {}, 'role');
    const personName = personId ? await findFreePerson(tx, personId, memberId) : null;
    const detail = differenceOf(
      { role: found.role, person: found.personName },
      { role, person: personName },
    );
    if (!detail && personId === found.personId) return;
    await tx.member.update({
      where: { organisationId_id: { organisationId: org.id, id: memberId } },
      data: { role, personId },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'member.changed',
      subjectKind: 'member',
      subjectId: memberId,
      detail: { name: found.name, ...detail },
    });
  });
}
