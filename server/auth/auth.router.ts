import { z } from 'zod';
import { publicProcedure, router, userProcedure } from '@/server/api/trpc';
import {
  changePasswordSchema,
  changeProfileSchema,
  invitedSignUpSchema,
  signUpSchema,
} from './auth.schemas';
import { changePassword } from './change-password';
import { changeProfile } from './change-profile';
import { endOtherSessions, endSession } from './end-session';
import { listSessions } from './list-sessions';
import { readAccount } from './read-account';
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

  signOut: userProcedure.mutation(({ ctx }) =>
    endSession(ctx.session.sessionId, { userId: ctx.session.userId, clock: ctx.clock }),
  ),

  account: userProcedure.query(({ ctx }) => readAccount(ctx.session.userId)),

  changeProfile: userProcedure
    .input(changeProfileSchema)
    .mutation(({ ctx, input }) => changeProfile(ctx.session.userId, input)),

  changePassword: userProcedure
    .input(changePasswordSchema)
    .mutation(({ ctx, input }) => changePassword(input, { ...ctx.session, clock: ctx.clock })),

  sessions: userProcedure.query(({ ctx }) => listSessions({ ...ctx.session, clock: ctx.clock })),

  endSession: userProcedure
    .input(z.object({ sessionId: z.uuid() }))
    .mutation(({ ctx, input }) =>
      endSession(input.sessionId, { userId: ctx.session.userId, clock: ctx.clock }),
    ),

  endOtherSessions: userProcedure.mutation(({ ctx }) =>
    endOtherSessions({ ...ctx.session, clock: ctx.clock }),
  ),
});
