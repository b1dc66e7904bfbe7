import { randomUUID } from 'node:crypto';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { withOrg } from '@/server/tenancy/with-org';
import type { ActorContext } from './actor-context';
import { asDay, refuseTaken } from './people.repository';
import type { PersonInput } from './people.schemas';

/** Adds a person who is not, or not yet, in any team. */
export async function createPerson(
  input: PersonInput,
  { org, actor }: ActorContext,
): Promise<{ id: string }> {
  const id = randomUUID();
  const externalId = input.externalId ?? input.name;
  await withOrg(org.id, async (tx) => {
    const data = {
      ...input,
      externalId,
      hiredOn: asDay(input.hiredOn),
      organisationId: org.id,
      id,
    };
    await refuseTaken(tx.person.create({ data }), 'people.errors.personTaken', 'externalId');
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'person.created',
      subjectKind: 'person',
      subjectId: id,
      detail: { after: { ...input, externalId } },
    });
  });
  return { id };
}
