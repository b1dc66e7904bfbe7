import pg from 'pg';
import { expect, test } from 'vitest';

async function query(url: string | undefined, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<pg.QueryResultRow>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the runtime role is neither superuser nor exempt from row-level security', async () => {
  const rows = await query(
    process.env.JALON_RUNTIME_DATABASE_URL,
    'SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
  );
  expect(rows).toEqual([
    {
      rolname: 'jalon_runtime',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    },
  ]);
});

test('the runtime role may not create tables, but temporary ones', async () => {
  const url = process.env.JALON_RUNTIME_DATABASE_URL;
  await expect(query(url, 'CREATE TABLE intruder (id int)')).rejects.toThrow(/permission denied/);
  await expect(query(url, 'CREATE TEMP TABLE staging (id int)')).resolves.toEqual([]);
});

test('every migration stands in the history with its checksum', async () => {
  const rows = await query(
    process.env.JALON_OWNER_DATABASE_URL,
    'SELECT count(*)::int AS "count", bool_and(length(checksum) = 64) AS "hasChecksums" FROM _prisma_migrations',
  );
  expect(rows).toEqual([{ count: expect.any(Number), hasChecksums: true }]);
});
