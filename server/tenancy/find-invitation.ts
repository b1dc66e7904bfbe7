import { z } from 'zod';
import { roles, type Role } from '@/server/auth/permissions';
import { globalClient } from '@/server/platform/db/client';
import { hashInvitationToken } from './invitation-token';
import { withOrg } from './with-org';

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

export interface FoundInvitation {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly slug: string; readonly name: string };
  readonly state: InvitationState;
  readonly email: string;
  readonly role: Role;
  readonly personId: string | null;
  readonly inviterName: string;
  readonly expiresAt: Date;
}

interface Timestamps {
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

function stateOf({ acceptedAt, revokedAt, expiresAt }: Timestamps, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}

/** The invitation behind a link, whatever became of it; null when there is none. */
export async function findInvitation(token: string, now: Date): Promise<FoundInvitation | null> {
  const key = await globalClient().accessKey.findUnique({
    where: { keyHash: hashInvitationToken(token) },
  });
  if (key?.kind !== 'invitation') return null;
  return withOrg(key.organisationId, async (tx) => {
    const organisation = await tx.organisation.findFirst({
      where: { id: key.organisationId },
      select: { id: true, slug: true, name: true },
    });
    const invitation = await tx.invitation.findFirst({
      where: { id: key.subjectId },
      include: { inviter: { select: { user: { select: { name: true } } } } },
    });
    if (!organisation || !invitation) return null;
    return {
      id: invitation.id,
      organisation,
      state: stateOf(invitation, now),
      email: invitation.email,
      role: z.enum(roles).parse(invitation.role),
      personId: invitation.personId,
      inviterName: invitation.inviter.user.name,
      expiresAt: invitation.expiresAt,
    };
  });
}
