import { authRouter } from '@/server/auth/auth.router';
import { boardRouter } from '@/server/board/board.router';
import { peopleRouter } from '@/server/people/people.router';
import { organisationRouter } from '@/server/tenancy/organisation.router';
import { router } from './trpc';

/** Every procedure of the product, by domain. */
export const appRouter = router({
  auth: authRouter,
  board: boardRouter,
  organisation: organisationRouter,
  people: peopleRouter,
});

export type AppRouter = typeof appRouter;
