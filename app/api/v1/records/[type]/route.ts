import { postRecords } from '@/server/api/rest/records/post-records';
import { listRecords } from '@/server/api/rest/records/read-records';
import { restRoute, type RestContext } from '@/server/api/rest/rest-route';
import { reasonsIn } from '../../reasons-in';

export const dynamic = 'force-dynamic';

export const GET = restRoute('record:read', listRecords);

export const POST = restRoute('import:run', (context: RestContext, params: { type: string }) =>
  postRecords(context, params, reasonsIn),
);
