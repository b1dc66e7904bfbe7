import { runtimePool } from '@/server/platform/db/pool';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  try {
    await runtimePool().query('select 1');
    return Response.json({ status: 'ok' });
  } catch {
    return Response.json({ status: 'database unreachable' }, { status: 503 });
  }
}
