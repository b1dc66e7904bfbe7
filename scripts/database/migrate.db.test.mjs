import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase } from '../../test/db.ts';
import { withConnection } from './connect.mjs';
import { emptyDatabase } from './empty.mjs';
import { migrate } from './migrations.mjs';
import { prepareDatabase } from './prepare.mjs';

let database;
let folder;

const add = (name, sql) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
};
const query = (url, sql) =>
  withConnection(url, async (client) => (await client.query(sql)).rows.map(Object.values).flat());
const tables = () =>
  query(
    database.ownerUrl,
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  database = await createTestDatabase();
  await emptyDatabase(database.ownerUrl);
});

afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

test('applies in order, once', async () => {
  add('2_second', 'INSERT INTO thing VALUES (1)');
  add('1_first', 'CREATE TABLE thing (id int)');
  expect(await migrate(database.ownerUrl, folder)).toEqual(['1_first', '2_second']);
  expect(await migrate(database.ownerUrl, folder)).toEqual([]);
  expect(await query(database.ownerUrl, 'SELECT id FROM thing')).toEqual([1]);
});

test('a failing migration leaves nothing of itself, keeps those before it, and names the line', async () => {
  add('1_first', 'CREATE TABLE thing (id int);');
  add('2_second', 'CREATE TABLE other (id int);\n\nINSERT INTO missing VALUES (1);');
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow(
    /The migration 2_second failed \(line 3\): relation "missing" does not exist/,
  );
  expect(await tables()).toEqual(['_prisma_migrations', 'thing']);
  add('2_second', 'CREATE TABLE other (id int);');
  expect(await migrate(database.ownerUrl, folder)).toEqual(['2_second']);
});

test('a migration that ends its transaction itself is refused', async () => {
  add('1_first', 'CREATE TABLE thing (id int); COMMIT; CREATE TABLE other (id int);');
  await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('must not end its transaction');
  expect(await tables()).toEqual([]);
});

test('two starts at once apply each migration once', async () => {
  add('1_first', 'CREATE TABLE thing (id int); SELECT pg_sleep(0.3);');
  const runs = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, folder)));
  expect(runs.flat()).toEqual(['1_first']);
});

test('the runtime role sees neither the history nor what it was not granted', async () => {
  add(
    '1_first',
    'CREATE TABLE thing (id int); GRANT ALL ON ALL TABLES IN SCHEMA public TO jalon_runtime',
  );
  await migrate(database.ownerUrl, folder);
  expect(await query(database.runtimeUrl, 'SELECT count(*)::int FROM thing')).toEqual([0]);
  await expect(query(database.runtimeUrl, 'SELECT * FROM _prisma_migrations')).rejects.toThrow(
    'permission denied',
  );
});

test('a reset database takes all of the real migrations and queues again', async () => {
  const { applied, queues } = await prepareDatabase(database.ownerUrl);
  expect(applied.length).toBeGreaterThan(0);
  expect(queues).toContain('__pgboss__send-it');
  expect(await prepareDatabase(database.ownerUrl)).toMatchObject({ applied: [], queues: [] });
});
