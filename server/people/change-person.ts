import { differenceOf } from '@/server/audit/difference';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import { withOrg } from '@/server/tenancy/with-org';
import type { ActorContext } from './actor-context';
import { asDay, findPerson, fromDay, refuseTaken } from './people.repository';
import type { PersonInput } from './people.schemas';

/** Corrects what is known about a person. */
export async function changePerson(
  personId: string,
  input: PersonInput,
  { org, actor, clock }: ActorContext,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const person = await findPerson(tx, personId);
    if (input.hiredOn && person.leftOn && input.hiredOn > (fromDay(person.leftOn) ?? '')) {
      throw new DomainError('invalid', 'people.errors.hiredAfterLeft', {}, 'hiredOn');
    }
    const after = { ...input, externalId: input.externalId ?? input.name };
    const before = { ...person, hiredOn: fromDay(person.hiredOn) };
    const detail = differenceOf<typeof after>(before, after);
    if (!detail) return;
    await refuseTaken(
      tx.person.update({
        where: { organisationId_id: { organisationId: org.id, id: personId } },
        data: { ...after, hiredOn: asDay(after.hiredOn), changedAt: clock.now() },
      }),
      'people.errors.personTaken',
      'externalId',
    );
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'person.changed',
      subjectKind: 'person',
      subjectId: personId,
      detail: { name: after.name, ...detail },
    });
  });
}
