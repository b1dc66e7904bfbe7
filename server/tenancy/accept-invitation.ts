import { randomUUID } from 'node:crypto';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import { findInvitation, type FoundInvitation, type InvitationState } from './find-invitation';
import { withOrg, type TenantTransaction } from './with-org';

const refusals: Record<Exclude<InvitationState, 'open'>, string> = {
  accepted: 'organisation.errors.invitationUsed',
  revoked: 'organisation.errors.invitationRevoked',
  expired: 'organisation.errors.invitationExpired',
};

/** The invitation, when it can be accepted now; throws the reason otherwise. */
export async function findOpenInvitation(token: string, now: Date): Promise<FoundInvitation> {
  const invitation = await findInvitation(token, now);
  if (!invitation) throw new DomainError('invalid', 'organisation.errors.invitationNotFound');
  if (invitation.state !== 'open') throw new DomainError('conflict', refusals[invitation.state]);
  return invitation;
}

/** Makes a user with an account a member. */
export async function acceptInvitation(
  token: string,
  { userId, now }: { userId: string; now: Date },
): Promise<{ slug: string }> {
  const invitation = await findOpenInvitation(token, now);
  await withOrg(invitation.organisation.id, (tx) => joinBy(tx, invitation, userId, now));
  return { slug: invitation.organisation.slug };
}

/** Uses the invitation up and adds the member; of two at once the second is refused. */
export async function joinBy(
  tx: TenantTransaction,
  { id, organisation, email, role, personId }: FoundInvitation,
  userId: string,
  now: Date,
): Promise<void> {
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { acceptedAt: now },
  });
  if (count === 0) throw new DomainError('conflict', refusals.accepted);
  const isMember = await tx.member.count({ where: { userId } });
  if (isMember > 0) throw new DomainError('conflict', 'organisation.errors.alreadyJoined');
  const isPersonTaken = personId !== null && (await tx.member.count({ where: { personId } })) > 0;
  const memberId = randomUUID();
  await tx.member.create({
    data: {
      organisationId: organisation.id,
      id: memberId,
      userId,
      role,
      personId: isPersonTaken ? null : personId,
    },
  });
  await recordAuditEntry(tx, {
    organisationId: organisation.id,
    actor: { kind: 'member', id: memberId },
    action: 'member.joined',
    subjectKind: 'member',
    subjectId: memberId,
    detail: { name: email, after: { role } },
  });
}
