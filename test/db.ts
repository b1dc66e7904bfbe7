import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    testCluster: { adminUrl: string; ownerUrl: string; runtimeUrl: string };
  }
}

export interface TestDatabase {
  /** The role that owns the tables: for assertions and for what migrations may do. */
  ownerUrl: string;
  /** The role of the web and worker processes: row-level security holds. */
  runtimeUrl: string;
  /** A superuser of the throw-away server, who sees every row of every organisation. */
  adminUrl: string;
  drop(): Promise<void>;
}

/**
 * A database of one's own with all migrations applied. Each `*.db.test.ts` has one already, see
 * test/use-database.ts; call this for a second one.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, runtimeUrl } = inject('testCluster');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await runAsAdmin(adminUrl, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE jalon OWNER jalon_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO jalon_runtime`);
  });
  return {
    ownerUrl: withDatabase(ownerUrl, name),
    runtimeUrl: withDatabase(runtimeUrl, name),
    adminUrl: withDatabase(adminUrl, name),
    drop: () =>
      runAsAdmin(adminUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

function withDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.toString();
}

async function runAsAdmin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
