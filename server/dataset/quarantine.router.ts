import { orgProcedure, router } from '@/server/api/trpc';
import { importIdSchema } from './dataset.schemas';
import { correctAlike, correctRows } from './quarantine/correct-rows';
import { listQuarantine, readQuarantine } from './quarantine/read-quarantine';
import { retryRows } from './quarantine/retry-rows';
import {
  correctAlikeSchema,
  correctRowsSchema,
  quarantineSchema,
  retrySchema,
} from './quarantine.schemas';

export const quarantineRouter = router({
  state: orgProcedure('import:read')
    .input(importIdSchema)
    .query(({ ctx, input }) => readQuarantine(ctx.org, input.id)),

  rows: orgProcedure('import:read')
    .input(quarantineSchema)
    .query(({ ctx, input }) => listQuarantine(ctx.org, input.id, input)),

  correct: orgProcedure('import:run')
    .input(correctRowsSchema)
    .mutation(({ ctx, input }) => correctRows(ctx.org, input.id, input.corrections)),

  correctAlike: orgProcedure('import:run')
    .input(correctAlikeSchema)
    .mutation(({ ctx, input }) => correctAlike(ctx.org, input.id, input)),

  retry: orgProcedure('import:run')
    .input(retrySchema)
    .mutation(({ ctx, input }) => retryRows({ ...input, ...ctx })),
});
