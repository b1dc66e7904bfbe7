import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import { withOrg } from '@/server/tenancy/with-org';
import type { ActorContext } from './actor-context';
import { findTeam, lockTeams } from './people.repository';

/** Deletes a team that nobody was ever in and that has no sub-team. */
export async function deleteTeam(teamId: string, { org, actor }: ActorContext): Promise<void> {
  await withOrg(org.id, async (tx) => {
    await lockTeams(tx);
    const { name } = await findTeam(tx, teamId);
    const [subTeams, memberships] = await Promise.all([
      tx.team.count({ where: { parentId: teamId } }),
      tx.teamMembership.count({ where: { teamId } }),
    ]);
    if (subTeams > 0) throw new DomainError('conflict', 'people.errors.teamHasTeams', { name });
    if (memberships > 0) throw new DomainError('conflict', 'people.errors.teamHasPeople', { name });
    await tx.team.delete({
      where: { organisationId_id: { organisationId: org.id, id: teamId } },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'team.deleted',
      subjectKind: 'team',
      subjectId: teamId,
      detail: { before: { name } },
    });
  });
}
