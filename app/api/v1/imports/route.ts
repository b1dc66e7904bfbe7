import { createImport } from '@/server/api/rest/imports/create-import';
import { restRoute } from '@/server/api/rest/rest-route';

export const dynamic = 'force-dynamic';

export const POST = restRoute('import:run', createImport);
