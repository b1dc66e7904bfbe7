import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { ActorContext } from './actor-context';
import { withOrg } from './with-org';

/** Withdraws an invitation that nobody has accepted yet. */
export async function revokeInvitation(
  invitationId: string,
  { org, actor, clock }: ActorContext,
): Promise<void> {
  await withOrg(org.id, async (tx) => {
    const open = { id: invitationId, acceptedAt: null, revokedAt: null };
    const invitation = await tx.invitation.findFirst({ where: open });
    const { count } = await tx.invitation.updateMany({
      where: open,
      data: { revokedAt: clock.now() },
    });
    if (!invitation || count === 0) {
      throw new DomainError('notFound', 'organisation.errors.invitationNotFound');
    }
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'invitation.revoked',
      subjectKind: 'invitation',
      subjectId: invitationId,
      detail: { name: invitation.email },
    });
  });
}
