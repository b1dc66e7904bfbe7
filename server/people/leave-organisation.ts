import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import { withOrg } from '@/server/tenancy/with-org';
import { addDays, utcMidnight } from '@/server/values/civil-date';
import type { ActorContext } from './actor-context';
import { asDay, findPerson, fromDay } from './people.repository';
import type { Leave } from './people.schemas';

/**
 * Notes a person's last day and ends their team with it; without a day the leave is taken back,
 * and the team has to be given again.
 */
export async function leaveOrganisation(
  { personId, leftOn, leaveReason }: Leave,
  { org, actor, clock }: ActorContext,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const person = await findPerson(tx, personId);
    const hiredOn = fromDay(person.hiredOn);
    if (leftOn && hiredOn && leftOn < hiredOn) {
      throw new DomainError('invalid', 'people.errors.leftBeforeHired', {}, 'leftOn');
    }
    await tx.person.update({
      where: { organisationId_id: { organisationId: org.id, id: personId } },
      data: { leftOn: asDay(leftOn), leaveReason: leftOn && leaveReason, changedAt: clock.now() },
    });
    if (leftOn) {
      const end = utcMidnight(addDays(leftOn, 1));
      const open = { personId, OR: [{ toOn: null }, { toOn: { gt: end } }] };
      await tx.teamMembership.deleteMany({ where: { ...open, fromOn: { gte: end } } });
      await tx.teamMembership.updateMany({ where: open, data: { toOn: end } });
    }
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: leftOn ? 'person.left' : 'person.returned',
      subjectKind: 'person',
      subjectId: personId,
      detail: {
        name: person.name,
        before: { leftOn: fromDay(person.leftOn), leaveReason: person.leaveReason },
        after: { leftOn, leaveReason: leftOn && leaveReason },
      },
    });
  });
}
