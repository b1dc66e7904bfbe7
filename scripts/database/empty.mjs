import { withConnection } from './connect.mjs';

/** Deletes every table, extension and job; the roles and the database itself stay. */
export async function emptyDatabase(ownerUrl) {
  await withConnection(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT quote_ident(nspname) AS name FROM pg_namespace
        WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`,
    );
    for (const { name } of rows) await client.query(`DROP SCHEMA ${name} CASCADE`);
    await client.query('CREATE SCHEMA public');
    await client.query('GRANT USAGE ON SCHEMA public TO PUBLIC');
  });
}
