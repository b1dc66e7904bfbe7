import { createHmac } from 'node:crypto';
import { Refusal } from '../platform/refusal.mjs';
import { connect, withConnection } from './connect.mjs';
import { RUNTIME } from './roles.mjs';

const OLDEST = 15;

/**
 * Checks the server behind DATABASE_URL and makes the runtime role there when it may.
 * @param {import('../platform/settings.mjs').Settings} settings
 * @returns {Promise<{ ownerUrl: string, runtimeUrl: string, stop: () => Promise<void> }>}
 */
export async function openHostedDatabase(settings) {
  const ownerUrl = settings.databaseUrl;
  await checkServer(ownerUrl);
  const runtimeUrl = settings.databaseRuntimeUrl ?? (await ensureRuntimeRole(settings));
  await checkRuntimeRole(runtimeUrl);
  return { ownerUrl, runtimeUrl, stop: async () => {} };
}

/** The runtime role's password: the same at every start without being kept anywhere. */
export function runtimePassword(secret) {
  return createHmac('sha256', secret).update('runtime role').digest('hex');
}

async function checkServer(url) {
  let client;
  try {
    client = await connect(url);
  } catch (error) {
    throw new Refusal(
      `The database of DATABASE_URL can't be reached: ${reasonOf(error)}`,
      'Check its host, port, name, user and password.',
    );
  }
  const { rows } = await client.query('SHOW server_version_num');
  await client.end();
  refuseOldServer(rows[0].server_version_num);
}

/** @param {string} versionNumber PostgreSQL's server_version_num, such as 150004 */
export function refuseOldServer(versionNumber) {
  const major = Math.floor(Number(versionNumber) / 10_000);
  if (major >= OLDEST) return;
  throw new Refusal(`Jalon needs PostgreSQL ${OLDEST} or newer; DATABASE_URL has ${major}.`);
}

async function ensureRuntimeRole({ databaseUrl, nextAuthSecret }) {
  const password = runtimePassword(nextAuthSecret);
  const url = new URL(databaseUrl);
  url.username = RUNTIME;
  url.password = password;
  await withConnection(databaseUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [RUNTIME]);
    try {
      await client.query(
        `${rowCount ? 'ALTER' : 'CREATE'} ROLE ${RUNTIME} LOGIN PASSWORD '${password}'`,
      );
    } catch (error) {
      throw new Refusal(
        `The user of DATABASE_URL may not ${rowCount ? 'change' : 'create'} the role ${RUNTIME}: ${error.message}`,
        `Let an administrator create ${RUNTIME} (LOGIN, without BYPASSRLS) and set DATABASE_RUNTIME_URL.`,
      );
    }
    await client.query(
      `DO $$ BEGIN EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO ${RUNTIME}', current_database()); END $$`,
    );
  });
  return url.toString();
}

async function checkRuntimeRole(url) {
  let client;
  try {
    client = await connect(url);
  } catch (error) {
    throw new Refusal(`The runtime role can't open the database: ${reasonOf(error)}`);
  }
  const { rows } = await client.query(
    `SELECT rolsuper OR rolbypassrls AS "isTooStrong",
            pg_has_role(current_user, '${RUNTIME}', 'USAGE') AS "hasRights"
       FROM pg_roles WHERE rolname = current_user`,
  );
  await client.end();
  if (rows[0].isTooStrong) {
    throw new Refusal(
      'The runtime role is a superuser or has BYPASSRLS: organisations would not be kept apart.',
    );
  }
  if (!rows[0].hasRights) {
    throw new Refusal(`The user of DATABASE_RUNTIME_URL must be ${RUNTIME} or a member of it.`);
  }
}

const reasonOf = (error) => error.message || error.code || 'no answer';
