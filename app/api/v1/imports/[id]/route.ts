import { answerImport } from '@/server/api/rest/imports/read-import';
import { answerUndo } from '@/server/api/rest/imports/undo-import';
import { restRoute } from '@/server/api/rest/rest-route';

export const dynamic = 'force-dynamic';

export const GET = restRoute('import:read', answerImport);
export const DELETE = restRoute('import:run', answerUndo);
