import { z } from 'zod';
import { roles } from '@/server/auth/permissions';
import { withOrg } from './with-org';

const invitationSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: z.enum(roles),
  expiresAt: z.date(),
  isExpired: z.boolean(),
  invitedBy: z.string(),
  personName: z.string().nullable(),
});
export type ListedInvitation = z.infer<typeof invitationSchema>;

/** What was neither accepted nor withdrawn, the latest first. */
export async function listInvitations(
  organisationId: string,
  now: Date,
): Promise<ListedInvitation[]> {
  const invitations = await withOrg(organisationId, (tx) =>
    tx.invitation.findMany({
      where: { organisationId, acceptedAt: null, revokedAt: null },
      include: {
        inviter: { select: { user: { select: { name: true } } } },
        person: { select: { name: true } },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    }),
  );
  return invitations.map(({ inviter, person, ...invitation }) =>
    invitationSchema.parse({
      ...invitation,
      isExpired: invitation.expiresAt <= now,
      invitedBy: inviter.user.name,
      personName: person?.name ?? null,
    }),
  );
}
