import pg from 'pg';
import { roles, type Role } from '@/server/auth/permissions';
import { runtimePool } from '@/server/platform/db/pool';
import { SPARE } from './sample-id';
import { organisationId, sampleId, sampleTables, userId, type SampleRow } from './sample-rows';

const quoted = pg.escapeIdentifier;

export function insertStatement(
  table: string,
  row: SampleRow,
): { text: string; values: unknown[] } {
  const columns = Object.keys(row);
  const placeholders = columns.map((_, index) => `$${index + 1}`);
  return {
    text: `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${placeholders.join(', ')})`,
    values: Object.values(row),
  };
}

export const sampleSlug = (organisation: number): string => `sample-${organisation}`;

export { SPARE };
const spareTables: ReadonlySet<string> = new Set(['team', 'person', 'api_token']);

/** n of the sample user that has a role; users 1 and 2 are those of the sample rows. */
const FIRST_ROLE_USER = 10;

export const userWithRole = (organisation: number, role: Role): string =>
  userId(organisation, FIRST_ROLE_USER + roles.indexOf(role));

/** One organisation with row 1 of every tenant table, and a member of each role. */
export async function makeSampleOrganisation(organisation: number): Promise<void> {
  const client = await runtimePool().connect();
  const insert = async (table: string, row: SampleRow): Promise<void> => {
    const statement = insertStatement(table, row);
    await client.query(statement.text, statement.values);
  };
  const addUser = (n: number): Promise<void> =>
    insert('user_account', {
      id: userId(organisation, n),
      email: `user-${organisation}-${n}@example.org`,
      name: `User ${n}`,
      password_hash: '-',
    });
  try {
    await client.query('begin');
    await client.query("select set_config('app.organisation_id', $1, true)", [
      organisationId(organisation),
    ]);
    await addUser(1);
    await addUser(2);
    await insert('organisation', {
      id: organisationId(organisation),
      slug: sampleSlug(organisation),
      name: 'Sample',
      locale: 'en',
      currency: 'EUR',
      time_zone: 'Europe/Paris',
    });
    await insert('organisation_slug', {
      slug: sampleSlug(organisation),
      organisation_id: organisationId(organisation),
    });
    for (const { table, row } of sampleTables) {
      await insert(table, row(organisation, 1));
      if (spareTables.has(table)) await insert(table, row(organisation, SPARE));
    }
    for (const [index, role] of roles.entries()) {
      await addUser(FIRST_ROLE_USER + index);
      await insert('member', {
        organisation_id: organisationId(organisation),
        id: sampleId(organisation, 'member', FIRST_ROLE_USER + index),
        user_id: userWithRole(organisation, role),
        role,
      });
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}
