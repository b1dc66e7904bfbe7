import { z } from 'zod';
import { publicProcedure, router, userProcedure } from '@/server/api/trpc';
import { DomainError } from '@/server/platform/domain-error';
import {
  changePasswordSchema,
  changeProfileSchema,
  invitedSignUpSchema,
  signUpSchema,
} from './auth.schemas';
import { changePassword } from './change-password';
import { changeProfile } from './change-profile';
import { readAccount } from './read-account';
import { listLiveSessions, revokeOtherSessions, revokeSession } from './session.repository';
import { signUp } from './sign-up';
import { signUpInvited } from './sign-up-invited';

/** One's own account: everything here works on the signed-in user alone. */
export const authRouter = router({
  signUp: publicProcedure
    .input(signUpSchema)
    .mutation(({ ctx, input }) => signUp(input, ctx).then(({ slug }) => ({ slug }))),

  signUpInvited: publicProcedure
    .input(invitedSignUpSchema)
    .mutation(({ ctx, input }) => signUpInvited(input, ctx)),

  signOut: userProcedure.mutation(async ({ ctx }) => {
    await revokeSession(ctx.session.userId, ctx.session.sessionId, ctx.clock.now());
  }),

  account: userProcedure.query(({ ctx }) => readAccount(ctx.session.userId)),

  changeProfile: userProcedure
    .input(changeProfileSchema)
    .mutation(({ ctx, input }) => changeProfile(ctx.session.userId, input)),

  changePassword: userProcedure
    .input(changePasswordSchema)
    .mutation(({ ctx, input }) => changePassword(input, { ...ctx.session, clock: ctx.clock })),

  sessions: userProcedure.query(async ({ ctx }) => {
    const sessions = await listLiveSessions(ctx.session.userId, ctx.clock.now());
    return sessions.map((session) => ({
      ...session,
      isCurrent: session.id === ctx.session.sessionId,
    }));
  }),

  endSession: userProcedure
    .input(z.object({ sessionId: z.uuid() }))
    .mutation(async ({ ctx, input }) => {
      const isEnded = await revokeSession(ctx.session.userId, input.sessionId, ctx.clock.now());
      if (!isEnded) throw new DomainError('notFound', 'auth.errors.sessionNotFound');
    }),

  endOtherSessions: userProcedure.mutation(({ ctx }) =>
    revokeOtherSessions(ctx.session.userId, ctx.session.sessionId, ctx.clock.now()),
  ),
});
