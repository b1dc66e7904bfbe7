import { orgProcedure, router } from '@/server/api/trpc';
import { readBoardSchema } from './board.schemas';
import { readBoard } from './read-board';
import { readFrame } from './read-frame';

export const boardRouter = router({
  read: orgProcedure('board:read')
    .input(readBoardSchema)
    .query(({ ctx, input }) => readBoard({ ...input, ...ctx })),
  frame: orgProcedure('board:read')
    .input(readBoardSchema)
    .query(({ ctx, input }) => readFrame({ ...input, ...ctx })),
});
