import { z } from 'zod';
import { orgProcedure, publicProcedure, router, userProcedure } from '@/server/api/trpc';
import { acceptInvitation } from './accept-invitation';
import { createInvitation } from './create-invitation';
import { findInvitation } from './find-invitation';
import { listInvitations } from './list-invitations';
import { listOwnOrganisations } from './list-own-organisations';
import { revokeInvitation } from './revoke-invitation';
import { invitationTokenSchema, inviteSchema } from './tenancy.schemas';

export const invitationRouter = router({
  invitations: orgProcedure('member:read').query(({ ctx }) =>
    listInvitations(ctx.org.id, ctx.clock.now()),
  ),
  create: orgProcedure('member:invite')
    .input(inviteSchema)
    .mutation(({ ctx, input }) => createInvitation(input, ctx)),
  revoke: orgProcedure('member:invite')
    .input(z.object({ invitationId: z.uuid() }))
    .mutation(({ ctx, input }) => revokeInvitation(input.invitationId, ctx)),

  /** what the page behind the link says; null when the link leads nowhere */
  read: publicProcedure.input(invitationTokenSchema).query(async ({ ctx, input }) => {
    const found = await findInvitation(input.token, ctx.clock.now());
    if (!found) return null;
    const own = ctx.session ? await listOwnOrganisations(ctx.session.userId) : [];
    const { organisation, state, email, role, inviterName, expiresAt } = found;
    const { slug, name } = organisation;
    const isMember = own.some((each) => each.slug === slug);
    return { organisation: { slug, name }, state, email, role, inviterName, expiresAt, isMember };
  }),
  accept: userProcedure
    .input(invitationTokenSchema)
    .mutation(({ ctx, input }) =>
      acceptInvitation(input.token, { userId: ctx.session.userId, now: ctx.clock.now() }),
    ),
});
