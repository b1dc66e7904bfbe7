import { differenceOf } from '@/server/audit/difference';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import type { ActorContext } from './actor-context';
import { wouldMakeCycle } from './engine/team-tree';
import { findPerson, findTeam, lockTeams } from './people.repository';
import type { ChangeTeam } from './people.schemas';

/** Renames or moves a team, or gives it another manager. */
export async function changeTeam(
  { teamId, ...input }: ChangeTeam,
  { org, actor, clock }: ActorContext,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    await lockTeams(tx);
    const team = await findTeam(tx, teamId);
    if (input.parentId) await findTeam(tx, input.parentId);
    if (input.managerId) await findPerson(tx, input.managerId, 'managerId');
    const teams = await tx.team.findMany({ select: { id: true, parentId: true } });
    if (wouldMakeCycle(teams, teamId, input.parentId)) {
      throw new DomainError('invalid', 'people.errors.teamCycle', {}, 'parentId');
    }
    const before = await inWords(tx, team);
    const after = await inWords(tx, input);
    const detail = differenceOf(before, after);
    if (!detail) return;
    await tx.team.update({
      where: { organisationId_id: { organisationId: org.id, id: teamId } },
      data: { ...input, changedAt: clock.now() },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'team.changed',
      subjectKind: 'team',
      subjectId: teamId,
      detail: { name: input.name, ...detail },
    });
  });
}

async function inWords(
  tx: TenantTransaction,
  { name, parentId, managerId }: Omit<ChangeTeam, 'teamId'>,
) {
  const parent = parentId ? await findTeam(tx, parentId) : null;
  const manager = managerId ? await findPerson(tx, managerId) : null;
  return { name, parent: parent?.name ?? null, manager: manager?.name ?? null };
}
