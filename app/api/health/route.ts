import { runtimePool } from '@/server/platform/db/pool';
import { logger } from '@/server/platform/logger';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  try {
    await runtimePool().query('select 1');
    return Response.json({ status: 'ok' });
  } catch (error) {
    logger.error({ err: error }, 'health: database unreachable');
    return Response.json({ status: 'database unreachable' }, { status: 503 });
  }
}
