import { orgProcedure, router } from '@/server/api/trpc';
import { readArchiveState } from './archive/read-archive-state';

export const archiveRouter = router({
  state: orgProcedure('organisation:move').query(({ ctx }) => readArchiveState(ctx.org)),
});
