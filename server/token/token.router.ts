import { orgProcedure, router } from '@/server/api/trpc';
import { createToken } from './create-token';
import { listTokens } from './list-tokens';
import { revokeToken } from './revoke-token';
import { createTokenSchema, tokenIdSchema } from './token.schemas';

export const tokenRouter = router({
  tokens: orgProcedure('token:manage').query(({ ctx }) => listTokens(ctx.org.id)),
  create: orgProcedure('token:manage')
    .input(createTokenSchema)
    .mutation(({ ctx, input: { name, scope, expiresInDays } }) =>
      createToken(
        { name, scope, expiresInDays },
        { organisationId: ctx.org.id, actor: ctx.actor, clock: ctx.clock },
      ),
    ),
  revoke: orgProcedure('token:manage')
    .input(tokenIdSchema)
    .mutation(({ ctx, input }) => revokeToken(input.tokenId, ctx)),
});
