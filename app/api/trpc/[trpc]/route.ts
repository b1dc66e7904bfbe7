import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { requestContext } from '@/server/api/request-context';
import { appRouter } from '@/server/api/root';
import { isSameOrigin } from '@/server/auth/same-origin';

async function handle(request: Request): Promise<Response> {
  if (request.method !== 'GET' && !isSameOrigin(request)) {
    return Response.json({ message: 'Cross-site request refused' }, { status: 403 });
  }
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: requestContext,
  });
}

export { handle as GET, handle as POST };
