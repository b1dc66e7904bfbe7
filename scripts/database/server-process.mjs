import { spawn } from 'node:child_process';
import { chownSync, existsSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identifyProcess, isSameProcessAlive } from '../data-folder/process-identity.mjs';
import { freePort } from '../platform/free-port.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { waitUntil } from '../platform/wait.mjs';
import { connect } from './connect.mjs';

const START_PATIENCE_MS = 60_000;
const LINGERING = /already exists|shared memory block|lock file/;

/**
 * @typedef {{ pid: number, identity: string | null, port: number, isAdopted: boolean }} Server
 * @typedef {{ place: string, programs: { postgres: string }, account: { uid?: number, gid?: number },
 *   superuserPassword: string, settings: Record<string, string> }} Cluster
 */

/**
 * Starts PostgreSQL, or adopts the one that a killed start left running on the same files.
 * @param {Cluster} cluster
 * @returns {Promise<Server>}
 */
export async function startServer(cluster) {
  const data = join(cluster.place, 'data');
  const running = await findRunning(cluster, data);
  if (running) return running;
  const end = performance.now() + START_PATIENCE_MS;
  for (;;) {
    const outcome = await tryStart(cluster, data, await freePort());
    if (outcome.server) return outcome.server;
    const mayPass = LINGERING.test(outcome.log) || /could not bind/.test(outcome.log);
    if (!mayPass || performance.now() > end) {
      throw new Refusal(`PostgreSQL did not start:\n  ${outcome.log.split('\n').join('\n  ')}`);
    }
    await sleep(250);
  }
}

/** Stops PostgreSQL with what it has acknowledged safely on disk. */
export async function stopServer(server, signal = 'SIGINT') {
  if (!isSameProcessAlive(server)) return;
  process.kill(server.pid, signal);
  if (await waitUntil(() => !isSameProcessAlive(server), 30_000, 20)) return;
  process.kill(server.pid, 'SIGQUIT');
  await waitUntil(() => !isSameProcessAlive(server), 10_000, 20);
}

/** @param {string} text of postmaster.pid */
export function parsePostmasterFile(text) {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: port > 0 ? port : null } : null;
}

/** The server that answers on these files now, or null. */
export async function findRunning(cluster, data = join(cluster.place, 'data')) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const known = parsePostmasterFile(readFileSync(file, 'utf8'));
  const identity = known && identifyProcess(known.pid);
  if (!identity) return null;
  if (!looksLikePostgres(known.pid)) {
    rmSync(file, { force: true });
    return null;
  }
  const server = { pid: known.pid, identity, port: known.port, isAdopted: true };
  const isOurs = await waitUntil(
    async () =>
      !isSameProcessAlive(server) ||
      (known.port && (await servesFolder(cluster, known.port, data))),
    START_PATIENCE_MS,
    100,
  );
  return isOurs && isSameProcessAlive(server) ? server : null;
}

async function tryStart(cluster, data, port) {
  const logFile = join(cluster.place, 'postgres.log');
  rmSync(logFile, { force: true });
  const log = openSync(logFile, 'a', 0o600);
  const { uid, gid } = cluster.account;
  if (uid !== undefined) chownSync(logFile, uid, gid);
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    ...cluster.settings,
  };
  const child = spawn(
    cluster.programs.postgres,
    ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...cluster.account, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let hasEnded = false;
  child.on('exit', () => (hasEnded = true));
  child.on('error', () => (hasEnded = true));
  child.unref();
  const answers = await waitUntil(
    async () => hasEnded || (await servesFolder(cluster, port, data)),
    START_PATIENCE_MS,
    20,
  );
  if (answers && !hasEnded) {
    const { pid } = child;
    return { server: { pid, identity: identifyProcess(pid), port, isAdopted: false }, log: '' };
  }
  if (!hasEnded) child.kill('SIGQUIT');
  return { server: null, log: readFileSync(logFile, 'utf8').trim().slice(-1500) };
}

/** A port may have gone to another server since: only the data folder tells whose it is. */
async function servesFolder(cluster, port, data) {
  const password = cluster.superuserPassword;
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  try {
    const client = await connect(url, { timeoutMs: 2000 });
    const { rows } = await client.query('SHOW data_directory');
    await client.end();
    return rows[0].data_directory === data;
  } catch {
    return false;
  }
}

function looksLikePostgres(pid) {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return true;
  }
}
