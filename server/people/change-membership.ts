import { differenceOf } from '@/server/audit/difference';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { withOrg } from '@/server/tenancy/with-org';
import type { ActorContext } from './actor-context';
import { findMembership } from './find-membership';
import { asDay, findTeam, refuseOverlap } from './people.repository';
import type { ChangeMembership } from './people.schemas';

/** Corrects the team or the dates of a membership. */
export async function changeMembership(
  { membershipId, teamId, fromOn, toOn }: ChangeMembership,
  { org, actor }: ActorContext,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const { person, ...before } = await findMembership(tx, membershipId);
    const team = await findTeam(tx, teamId);
    const detail = differenceOf(before, { team: team.name, fromOn, toOn });
    if (!detail) return;
    await refuseOverlap(
      tx.teamMembership.update({
        where: { organisationId_id: { organisationId: org.id, id: membershipId } },
        data: { teamId, fromOn: asDay(fromOn), toOn: asDay(toOn) },
      }),
    );
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'membership.changed',
      subjectKind: 'person',
      subjectId: person.id,
      detail: { name: person.name, ...detail },
    });
  });
}
