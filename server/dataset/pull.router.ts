import { orgProcedure, router } from '@/server/api/trpc';
import { createPull } from './pull/create-pull';
import { listPulls } from './pull/list-pulls';
import { changePull, deletePull, pausePull, resumePull, runPullNow } from './pull/steer-pull';
import { changePullSchema, createPullSchema, pullIdSchema } from './pull.schemas';

export const pullRouter = router({
  pulls: orgProcedure('import:read').query(({ ctx }) => listPulls(ctx.org)),
  create: orgProcedure('import:run')
    .input(createPullSchema)
    .mutation(({ ctx, input: { name, url, authorization, schedule } }) =>
      createPull({ name, url, authorization, schedule }, ctx),
    ),
  change: orgProcedure('import:run')
    .input(changePullSchema)
    .mutation(({ ctx, input }) => changePull(input, ctx)),
  pause: orgProcedure('import:run')
    .input(pullIdSchema)
    .mutation(({ ctx, input }) => pausePull(input.pullId, ctx)),
  resume: orgProcedure('import:run')
    .input(pullIdSchema)
    .mutation(({ ctx, input }) => resumePull(input.pullId, ctx)),
  runNow: orgProcedure('import:run')
    .input(pullIdSchema)
    .mutation(({ ctx, input }) => runPullNow(input.pullId, ctx)),
  remove: orgProcedure('import:run')
    .input(pullIdSchema)
    .mutation(({ ctx, input }) => deletePull(input.pullId, ctx)),
});
