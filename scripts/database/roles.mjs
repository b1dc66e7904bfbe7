import { connect, withConnection } from './connect.mjs';

const OWNER = 'jalon_owner';
export const RUNTIME = 'jalon_runtime';

const localUrl = (user, password, port, database) =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

/** The connections to an embedded server's database. */
export function embeddedUrls(secrets, port, database = 'jalon') {
  return {
    adminUrl: localUrl('postgres', secrets.superuserPassword, port, 'postgres'),
    ownerUrl: localUrl(OWNER, secrets.ownerPassword, port, database),
    runtimeUrl: localUrl(RUNTIME, secrets.runtimePassword, port, database),
  };
}

/** Makes the roles and the database of an embedded server, unless the owner can open it already. */
export async function ensureDatabase(secrets, port, database = 'jalon') {
  const { adminUrl, ownerUrl } = embeddedUrls(secrets, port, database);
  if (await canConnect(ownerUrl)) return;
  await withConnection(adminUrl, async (client) => {
    await ensureRole(client, OWNER, `LOGIN CREATEROLE PASSWORD '${secrets.ownerPassword}'`);
    await ensureRole(client, RUNTIME, `LOGIN PASSWORD '${secrets.runtimePassword}'`);
    await client.query(`GRANT ${RUNTIME} TO ${OWNER} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      database,
    ]);
    if (!rowCount) await client.query(`CREATE DATABASE ${database} OWNER ${OWNER}`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${RUNTIME}`);
  });
}

async function ensureRole(client, name, attributes) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${name} ${attributes}`);
}

async function canConnect(url) {
  try {
    const client = await connect(url);
    await client.end();
    return true;
  } catch {
    return false;
  }
}
