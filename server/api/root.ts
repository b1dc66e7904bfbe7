import { router } from './trpc';

/** Every procedure of the product, by domain. */
export const appRouter = router({});

export type AppRouter = typeof appRouter;
