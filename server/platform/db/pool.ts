import pg from 'pg';
import { env } from '../env';
import { logger } from '../logger';
import { noteStatement } from './statement-count';

// a civil date stays 'YYYY-MM-DD': a Date would add a zone to it
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** A pool under `url` whose statements are counted; civil dates come as 'YYYY-MM-DD'. */
export function createPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    options: '-c plan_cache_mode=force_custom_plan',
  });
  pool.on('connect', (client) => {
    const query = client.query.bind(client);
    client.query = ((...args: Parameters<typeof query>) => {
      const first: unknown = args[0];
      if (typeof first === 'string') noteStatement(first);
      else if (first && typeof first === 'object' && 'text' in first) {
        noteStatement(String(first.text));
      }
      return query(...args);
    }) as typeof client.query;
  });
  // an idle connection that the server ends must not end the process
  pool.on('error', (error) => logger.warn({ err: error }, 'idle database connection ended'));
  return pool;
}

declare global {
  var jalonPool: pg.Pool | undefined;
}

/** The process's pool under the runtime role, without any tenant context. */
export function runtimePool(): pg.Pool {
  globalThis.jalonPool ??= createPool(env().JALON_RUNTIME_DATABASE_URL, 12);
  return globalThis.jalonPool;
}
