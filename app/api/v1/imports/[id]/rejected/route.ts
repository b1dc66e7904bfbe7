import { answerRejected } from '@/server/api/rest/imports/read-rejected';
import { restRoute, type RestContext } from '@/server/api/rest/rest-route';
import { reasonsIn } from '../../../reasons-in';

export const dynamic = 'force-dynamic';

export const GET = restRoute('import:read', (context: RestContext, params: { id: string }) =>
  answerRejected(context, params, reasonsIn),
);
