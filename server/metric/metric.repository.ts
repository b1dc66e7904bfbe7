import { runtimePool } from '@/server/platform/db/pool';
import { requestRebuild } from './request-rebuild';

const MOST_AT_ONCE = 50_000;

/**
 * Puts every organisation on the list: a new version may define buckets otherwise, and days may
 * have passed without a worker.
 */
export async function noteAllDue(): Promise<void> {
  await runtimePool().query(
    'insert into metric_due (organisation_id) select organisation_id from organisation_slug',
  );
}

/**
 * Asks for a rebuild of every organisation that was written to since the last call. Two workers at
 * once wait for each other, and the second finds nothing.
 */
export async function requestDueRebuilds(): Promise<number> {
  const connection = await runtimePool().connect();
  let failure: Error | undefined;
  try {
    await connection.query('begin');
    const { rows } = await connection.query<{ organisation_id: string }>(
      `with taken as (
         delete from metric_due where id in
           (select id from metric_due order by id limit $1)
         returning organisation_id
       )
       select distinct organisation_id from taken`,
      [MOST_AT_ONCE],
    );
    for (const { organisation_id } of rows) await requestRebuild(connection, organisation_id);
    await connection.query('commit');
    return rows.length;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    await connection.query('rollback').catch((rollbackError: unknown) => {
      failure = rollbackError instanceof Error ? rollbackError : failure;
    });
    throw error;
  } finally {
    connection.release(failure);
  }
}
