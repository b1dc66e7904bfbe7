import 'server-only';
import { requestContext } from './request-context';
import { appRouter } from './root';
import { createCallerFactory } from './trpc';

const createCaller = createCallerFactory(appRouter);

/** The procedures, called in process by a server component under the request's own session. */
export async function api(): Promise<ReturnType<typeof createCaller>> {
  return createCaller(await requestContext());
}
