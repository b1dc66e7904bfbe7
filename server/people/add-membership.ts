import { randomUUID } from 'node:crypto';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { withOrg } from '@/server/tenancy/with-org';
import { utcMidnight } from '@/server/values/civil-date';
import type { ActorContext } from './actor-context';
import { asDay, findPerson, findTeam, refuseOverlap } from './people.repository';
import type { AddMembership } from './people.schemas';

/** Puts a person into a team from a day on; the team they are in on that day may end with it. */
export async function addMembership(
  { personId, teamId, fromOn, toOn, endsEarlier }: AddMembership,
  { org, actor }: ActorContext,
): Promise<{ id: string }> {
  const id = randomUUID();
  await withOrg(org.id, async (tx) => {
    const person = await findPerson(tx, personId);
    const team = await findTeam(tx, teamId);
    if (endsEarlier && fromOn) {
      const day = utcMidnight(fromOn);
      await tx.teamMembership.updateMany({
        where: {
          personId,
          AND: [
            { OR: [{ fromOn: null }, { fromOn: { lt: day } }] },
            { OR: [{ toOn: null }, { toOn: { gt: day } }] },
          ],
        },
        data: { toOn: day },
      });
    }
    await refuseOverlap(
      tx.teamMembership.create({
        data: {
          organisationId: org.id,
          id,
          personId,
          teamId,
          fromOn: asDay(fromOn),
          toOn: asDay(toOn),
        },
      }),
    );
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'membership.added',
      subjectKind: 'person',
      subjectId: personId,
      detail: { name: person.name, after: { team: team.name, fromOn, toOn, endsEarlier } },
    });
  });
  return { id };
}
