import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withConnection } from './connect.mjs';
import { startEmbeddedServer } from './embedded.mjs';
import { openHostedDatabase } from './hosted.mjs';
import { prepareDatabase } from './prepare.mjs';

// A server of its own: roles belong to the whole server, and these are about making them.
let folder;
let server;

const urlOf = (user, database = 'app') => {
  const password = user === 'postgres' ? server.secrets.superuserPassword : 'secret';
  return `postgresql://${user}:${password}@127.0.0.1:${server.server.port}/${database}`;
};
const settings = (user, databaseRuntimeUrl = null) => ({
  databaseUrl: urlOf(user),
  databaseRuntimeUrl,
  nextAuthSecret: 's'.repeat(32),
});
const asSuperuser = (sql, database = 'app') =>
  withConnection(urlOf('postgres', database), async (client) => (await client.query(sql)).rows);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-hosted-'));
  chmodSync(folder, 0o755);
  server = await startEmbeddedServer(folder, { fsync: 'off' });
  await asSuperuser(`CREATE ROLE weak LOGIN PASSWORD 'secret'`, 'postgres');
  await asSuperuser(`CREATE ROLE app LOGIN CREATEROLE PASSWORD 'secret'`, 'postgres');
  await asSuperuser('CREATE DATABASE app OWNER app', 'postgres');
});

afterAll(async () => {
  await server.stop('SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
});

test('a user that may not create roles is told what an administrator must do', async () => {
  await expect(openHostedDatabase(settings('weak'))).rejects.toThrow(
    /The user of DATABASE_URL may not create the role jalon_runtime.*\n.*set DATABASE_RUNTIME_URL/,
  );
});

test('the runtime role is made, the database prepared, and both hold at the next start', async () => {
  const { ownerUrl, runtimeUrl } = await openHostedDatabase(settings('app'));
  const { applied } = await prepareDatabase(ownerUrl);
  expect(applied.length).toBeGreaterThan(0);
  const again = await openHostedDatabase(settings('app'));
  expect(again.runtimeUrl).toBe(runtimeUrl);
  expect(await prepareDatabase(ownerUrl)).toMatchObject({ applied: [], queues: [] });
  const rows = await withConnection(runtimeUrl, async (client) => {
    await client.query('CREATE TEMP TABLE staging (id int)');
    return (await client.query('SELECT count(*)::int AS count FROM organisation')).rows;
  });
  expect(rows).toEqual([{ count: 0 }]);
});

test('a runtime role that row-level security does not bind is refused', async () => {
  await expect(openHostedDatabase(settings('app', urlOf('postgres')))).rejects.toThrow(
    'organisations would not be kept apart',
  );
});

test('another runtime role must be a member of jalon_runtime', async () => {
  await asSuperuser(`CREATE ROLE mine LOGIN PASSWORD 'secret'`);
  const given = settings('app', urlOf('mine'));
  await expect(openHostedDatabase(given)).rejects.toThrow('must be jalon_runtime or a member');
  await asSuperuser('GRANT jalon_runtime TO mine');
  expect((await openHostedDatabase(given)).runtimeUrl).toBe(urlOf('mine'));
});

test('a wrong password is said as such', async () => {
  const given = { ...settings('app'), databaseUrl: urlOf('app').replace('secret', 'wrong') };
  await expect(openHostedDatabase(given)).rejects.toThrow(
    /can't be reached: password authentication failed for user "app"/,
  );
});
