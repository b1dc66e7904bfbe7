import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureSecrets } from '../data-folder/secrets.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { prepareClusterPlace } from './cluster-place.mjs';
import { createCluster } from './create-cluster.mjs';
import { embeddedUrls, ensureDatabase } from './roles.mjs';
import { findServerAccount } from './server-account.mjs';
import { findServerBinaries } from './server-binaries.mjs';
import { findRunning, startServer, stopServer } from './server-process.mjs';

const SETTINGS = {
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
};

/**
 * Starts PostgreSQL on the files of a data folder, which are made when missing.
 * @param {string} dataDir
 * @param {Record<string, string>} [extraSettings] of the server, for tests
 */
export async function startEmbeddedServer(dataDir, extraSettings = {}) {
  const cluster = prepareCluster(dataDir);
  cluster.settings = { ...SETTINGS, ...extraSettings };
  const isNew = createCluster(cluster);
  const server = await startServer(cluster);
  return { isNew, server, secrets: cluster.secrets, stop: (signal) => stopServer(server, signal) };
}

/** The same with the roles and the database of Jalon. */
export async function openEmbeddedDatabase(dataDir, extraSettings) {
  const { isNew, server, secrets, stop } = await startEmbeddedServer(dataDir, extraSettings);
  await ensureDatabase(secrets, server.port);
  return {
    ...embeddedUrls(secrets, server.port),
    nextAuthSecret: secrets.nextAuthSecret,
    server,
    stop,
    note: isNew ? 'new' : server.isAdopted ? 'was still running' : undefined,
  };
}

/** The connections of a server that another command runs on this data folder. */
export async function joinEmbeddedDatabase(dataDir) {
  const cluster = prepareCluster(dataDir);
  const server = await findRunning(cluster);
  if (!server) throw new Refusal(`The database of ${dataDir} is just starting or stopping.`);
  return {
    ...embeddedUrls(cluster.secrets, server.port),
    nextAuthSecret: cluster.secrets.nextAuthSecret,
    stop: async () => {},
  };
}

function prepareCluster(dataDir) {
  const account = findServerAccount();
  const place = prepareClusterPlace(dataDir, account);
  const secrets = ensureSecrets(dataDir, existsSync(join(place, 'data')));
  const programs = findServerBinaries(account, place);
  const { superuserPassword } = secrets;
  return { account, place, secrets, programs, superuserPassword, settings: SETTINGS };
}
