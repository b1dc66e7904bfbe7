import { authRouter } from '@/server/auth/auth.router';
import { organisationRouter } from '@/server/tenancy/organisation.router';
import { router } from './trpc';

/** Every procedure of the product, by domain. */
export const appRouter = router({
  auth: authRouter,
  organisation: organisationRouter,
});

export type AppRouter = typeof appRouter;
