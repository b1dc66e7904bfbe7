import { orgProcedure, router } from '@/server/api/trpc';
import { importIdSchema } from './dataset.schemas';
import { readUndo } from './undo/read-undo';
import { undoImport } from './undo/undo-import';
import { undoImportSchema } from './undo.schemas';

export const undoRouter = router({
  /** what undoing would do */
  plan: orgProcedure('import:run')
    .input(importIdSchema)
    .query(({ ctx, input }) => readUndo(ctx.org, input.id)),

  undo: orgProcedure('import:run')
    .input(undoImportSchema)
    .mutation(({ ctx, input }) => undoImport({ ...input, ...ctx })),
});
