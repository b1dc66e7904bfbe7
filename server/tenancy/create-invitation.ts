import { randomUUID } from 'node:crypto';
import { recordAuditEntry } from '@/server/audit/record-audit-entry';
import { DomainError } from '@/server/platform/domain-error';
import type { ActorContext } from './actor-context';
import { findMemberFault } from './engine/member-rules';
import { hashInvitationToken, makeInvitationToken } from './invitation-token';
import { findFreePerson } from './member.repository';
import type { Invite } from './tenancy.schemas';
import { withOrg } from './with-org';

const VALID_DAYS = 7;

export interface CreatedInvitation {
  /** leaves the server this once */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Invites by a link to hand on; an earlier open invitation of the same e-mail is withdrawn. */
export async function createInvitation(
  { email, role, personId }: Invite,
  { org, member, actor, clock }: ActorContext,
): Promise<CreatedInvitation> {
  const fault = findMemberFault(member.role, null, role, 0);
  if (fault) throw new DomainError('forbidden', `organisation.errors.${fault}`, {}, 'role');
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + VALID_DAYS * 24 * 3600_000);
  const token = makeInvitationToken();
  const id = randomUUID();
  await withOrg(org.id, async (tx) => {
    const known = await tx.member.count({ where: { user: { email } } });
    if (known > 0) {
      throw new DomainError('conflict', 'organisation.errors.alreadyMember', {}, 'email');
    }
    if (personId) await findFreePerson(tx, personId, null);
    await tx.invitation.updateMany({
      where: { email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now },
    });
    await tx.invitation.create({
      data: {
        organisationId: org.id,
        id,
        email,
        role,
        personId,
        invitedBy: member.id,
        createdAt: now,
        expiresAt,
      },
    });
    await tx.accessKey.create({
      data: {
        keyHash: hashInvitationToken(token),
        kind: 'invitation',
        organisationId: org.id,
        subjectId: id,
      },
    });
    await recordAuditEntry(tx, {
      organisationId: org.id,
      actor,
      action: 'invitation.created',
      subjectKind: 'invitation',
      subjectId: id,
      detail: { name: email, after: { role } },
    });
  });
  return { token, expiresAt };
}
