import { orgProcedure, router } from '@/server/api/trpc';
import { previewImportSchema, readBoardSchema } from './board.schemas';
import { previewImportOnBoard } from './preview-import-on-board';
import { readFreshBoard } from './read-fresh-board';
import { readFrame } from './read-frame';

export const boardRouter = router({
  read: orgProcedure('board:read')
    .input(readBoardSchema)
    .query(({ ctx, input }) => readFreshBoard({ ...input, ...ctx })),
  frame: orgProcedure('board:read')
    .input(readBoardSchema)
    .query(({ ctx, input }) => readFrame({ ...input, ...ctx })),
  previewImport: orgProcedure('import:run')
    .input(previewImportSchema)
    .query(({ ctx, input }) => previewImportOnBoard({ ...input, ...ctx })),
});
