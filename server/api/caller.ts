import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { requestContext } from './request-context';
import { appRouter } from './root';
import { createCallerFactory } from './trpc';

const createCaller = createCallerFactory(appRouter);

/**
 * The procedures, called in process by a server component under the request's own session. Who is
 * signed out is led to sign in; what a member may not see does not exist for them.
 */
export async function api(): Promise<ReturnType<typeof createCaller>> {
  const path = (await headers()).get('x-path') ?? '/';
  return createCaller(await requestContext(), {
    onError({ error }) {
      if (error.code === 'UNAUTHORIZED') redirect(`/sign-in?next=${encodeURIComponent(path)}`);
      if (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN') notFound();
    },
  });
}
