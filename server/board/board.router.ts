import { orgProcedure, router } from '@/server/api/trpc';
import { readBoardSchema } from './board.schemas';
import { readBoard } from './read-board';

export const boardRouter = router({
  read: orgProcedure('board:read')
    .input(readBoardSchema)
    .query(({ ctx, input }) => readBoard({ ...input, ...ctx })),
});
