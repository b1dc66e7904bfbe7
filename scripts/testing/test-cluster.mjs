import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identifyProcess, isSameProcessAlive } from '../data-folder/process-identity.mjs';
import { openEmbeddedDatabase } from '../database/embedded.mjs';
import { prepareDatabase } from '../database/prepare.mjs';
import { findRunning, stopServer } from '../database/server-process.mjs';
import { withConnection } from '../database/connect.mjs';

const PREFIX = 'jalon-test-';
// A test's database is thrown away: it need not survive a crash.
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts a throw-away PostgreSQL whose database `jalon` is the migrated template of all others.
 * @returns {Promise<{ adminUrl: string, ownerUrl: string, runtimeUrl: string, stop(): Promise<void> }>}
 */
export async function startTestCluster() {
  await removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755);
  const self = { pid: process.pid, identity: identifyProcess(process.pid) };
  writeFileSync(join(folder, 'started-by.json'), JSON.stringify(self));
  const database = await openEmbeddedDatabase(folder, FAST);
  const stop = async () => {
    await database.stop('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await prepareDatabase(database.ownerUrl);
    await closeTemplate(database.adminUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  const { adminUrl, ownerUrl, runtimeUrl } = database;
  return { adminUrl, ownerUrl, runtimeUrl, stop };
}

// CREATE DATABASE refuses a template that someone is connected to.
const closeTemplate = (adminUrl) =>
  withConnection(adminUrl, (client) =>
    client.query('ALTER DATABASE jalon WITH IS_TEMPLATE TRUE ALLOW_CONNECTIONS FALSE'),
  );

/** Ends the servers of test runs that were killed, and deletes their folders. */
async function removeAbandoned() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    try {
      const starter = JSON.parse(readFileSync(join(folder, 'started-by.json'), 'utf8'));
      if (isSameProcessAlive(starter)) continue;
      const { superuserPassword } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
      const server = await findRunning({ place: join(folder, 'postgres'), superuserPassword });
      if (server) await stopServer(server, 'SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's folder, or one that is just being made: not ours to remove.
    }
  }
}
