import { deleteRecord } from '@/server/api/rest/records/delete-record';
import { answerRecord } from '@/server/api/rest/records/read-records';
import { restRoute } from '@/server/api/rest/rest-route';

export const dynamic = 'force-dynamic';

export const GET = restRoute('record:read', answerRecord);

export const DELETE = restRoute('import:run', deleteRecord);
