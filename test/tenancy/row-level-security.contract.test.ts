import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { runtimePool } from '@/server/platform/db/pool';
import { insertStatement, makeSampleOrganisation } from './sample-organisation';
import { organisationId, sampleTables, userId, type SampleRow } from './sample-rows';

const OWN = 1;
const OTHER = 2;
const contexts = { own: organisationId(OWN), other: organisationId(OTHER), none: '' };
type Context = keyof typeof contexts;

/** Global by design, without tenant content: what is read before an organisation is known. */
const globalTables = ['access_key', 'metric_due', 'organisation_slug'];
/** What was written there stays: the runtime role may not change it in any context. */
const appendOnly = ['audit_entry', 'metric_variant', 'own_metric'];
/** No figure is read from these: remembered ones stay right whatever is written there. */
const withoutFigures = [
  'api_token',
  'audit_entry',
  'data_change',
  'data_pull',
  'feed',
  'idempotency_key',
  'import',
  'import_column_choice',
  'import_file_chunk',
  'import_rejection',
  'import_sheet_chunk',
  'import_value_alias',
  'invitation',
  'metric_bucket',
  'metric_build',
  'metric_mark',
  'record_type_rhythm',
  'record_version',
  'token_use',
];

const quoted = pg.escapeIdentifier;

async function enter(client: pg.PoolClient, context: Context): Promise<void> {
  await client.query("select set_config('app.organisation_id', $1, true)", [contexts[context]]);
}

/** Runs `work` in a transaction that leaves nothing behind. */
async function tried<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await runtimePool().connect();
  try {
    await client.query('begin');
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

beforeAll(async () => {
  await makeSampleOrganisation(OWN);
  await makeSampleOrganisation(OTHER);
});

describe('every table with an organisation', () => {
  it('has a case here, forced row-level security, and the organisation first in its keys', async () => {
    const { rows: tables } = await runtimePool().query<{
      name: string;
      secured: boolean;
      forced: boolean;
      policies: string;
    }>(
      `select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
         (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and c.relname <> all($1)`,
      [globalTables],
    );
    expect(tables.map((table) => table.name).sort()).toEqual(
      sampleTables.map((sample) => sample.table).sort(),
    );
    expect(
      tables.filter((table) => !table.secured || !table.forced || table.policies === '0'),
    ).toEqual([]);

    const { rows: keys } = await runtimePool().query<{ key: string }>(
      `select k.conrelid::regclass || ' ' || k.conname as key
       from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'organisation_id'
       where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'f', 'u')
         and k.conrelid::regclass::text <> all($1)
         and k.conkey[1] <> a.attnum`,
      [globalTables],
    );
    // a user belongs to no organisation, so this one reference can't carry it
    expect(keys.map((row) => row.key)).toEqual(['member member_user_id_fkey']);
  });

  it('notes its changes where figures are read from it', async () => {
    const { rows } = await runtimePool().query<{ name: string }>(
      `select c.relname as name
       from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and c.relname <> all($1)
         and (select count(*) from pg_trigger t join pg_proc f on f.oid = t.tgfoid
              where t.tgrelid = c.oid and f.proname = 'note_data_change') <> 3`,
      [globalTables],
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(withoutFigures);
  });

  it('is closed to a role that could step over the policies', async () => {
    const { rows } = await runtimePool().query<{ super: boolean; bypass: boolean; owned: string }>(
      `select rolsuper as super, rolbypassrls as bypass,
         (select count(*) from pg_class c where c.relowner = r.oid and c.relkind = 'r') as owned
       from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([{ super: false, bypass: false, owned: '0' }]);
  });
});

describe.each(sampleTables)('$table', ({ table, key = ['id'], row }) => {
  const insertSecond = insertStatement(table, row(OWN, 2));
  const isAppendOnly = appendOnly.includes(table);
  const keyColumns = ['organisation_id', ...key];
  const where = keyColumns
    .map((column, index) => `${quoted(column)} = $${index + 1}`)
    .join(' and ');
  const keyOf = (sample: SampleRow) => keyColumns.map((column) => sample[column]);
  const keyValues = keyOf(row(OWN, 2));

  it.each([
    ['own', 1],
    ['other', 0],
    ['none', 0],
  ] as const)('read in %s context: %i row', async (context, count) => {
    const found = await tried(async (client) => {
      await enter(client, context);
      return client.query(`select 1 from ${quoted(table)} where ${where}`, keyOf(row(OWN, 1)));
    });
    expect(found.rowCount).toBe(count);
  });

  it('insert in own context', async () => {
    const made = await tried(async (client) => {
      await enter(client, 'own');
      return client.query(insertSecond.text, insertSecond.values);
    });
    expect(made.rowCount).toBe(1);
  });

  it.each(['other', 'none'] as const)('insert in %s context is refused', async (context) => {
    await expect(
      tried(async (client) => {
        await enter(client, context);
        await client.query(insertSecond.text, insertSecond.values);
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });

  describe.each(['update', 'delete'] as const)('%s', (verb) => {
    const statement =
      verb === 'update'
        ? `update ${quoted(table)} set organisation_id = organisation_id where ${where}`
        : `delete from ${quoted(table)} where ${where}`;

    async function changed(context: Context): Promise<number | null> {
      return tried(async (client) => {
        await enter(client, 'own');
        await client.query(insertSecond.text, insertSecond.values);
        await enter(client, context);
        return (await client.query(statement, keyValues)).rowCount;
      });
    }

    if (isAppendOnly) {
      it.each(['own', 'other', 'none'] as const)('in %s context is refused', async (context) => {
        await expect(changed(context)).rejects.toMatchObject({ code: '42501' });
      });
      return;
    }

    it.each([
      ['own', 1],
      ['other', 0],
      ['none', 0],
    ] as const)('in %s context: %i row', async (context, count) => {
      expect(await changed(context)).toBe(count);
    });
  });

  it('cannot be moved to another organisation', async () => {
    await expect(
      tried(async (client) => {
        await enter(client, 'own');
        await client.query(insertSecond.text, insertSecond.values);
        await client.query(
          `update ${quoted(table)} set organisation_id = $${keyValues.length + 1} where ${where}`,
          [...keyValues, contexts.other],
        );
      }),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('references across organisations', () => {
  it.each([
    ['deal', 'owner_id', 'person'],
    ['deal', 'customer_id', 'customer'],
    ['deal', 'product_id', 'product'],
    ['team', 'manager_id', 'person'],
    ['team', 'parent_id', 'team'],
    ['team_membership', 'team_id', 'team'],
  ])('%s.%s cannot name the other organisation’s %s', async (table, column, referred) => {
    const sample = sampleTables.find((candidate) => candidate.table === table);
    const target = sampleTables.find((candidate) => candidate.table === referred);
    if (!sample || !target) throw new Error(`no sample of ${table} or ${referred}`);
    const statement = insertStatement(table, {
      ...sample.row(OWN, 2),
      [column]: target.row(OTHER, 1).id ?? null,
    });
    await expect(
      tried(async (client) => {
        await enter(client, 'own');
        await client.query(statement.text, statement.values);
      }),
    ).rejects.toMatchObject({ code: '23503' });
  });
});

describe('organisation and memberships before an organisation is known', () => {
  it('a user sees the own memberships and their organisations, and no other', async () => {
    const seen = await tried(async (client) => {
      await client.query("select set_config('app.user_id', $1, true)", [userId(OWN, 1)]);
      const organisations = await client.query<{ slug: string }>('select slug from organisation');
      const members = await client.query<{ user_id: string }>('select user_id from member');
      return {
        slugs: organisations.rows.map((found) => found.slug),
        users: members.rows.map((found) => found.user_id),
      };
    });
    expect(seen).toEqual({ slugs: ['sample-1'], users: [userId(OWN, 1)] });
  });

  it('may read, not write, them', async () => {
    const changed = await tried(async (client) => {
      await client.query("select set_config('app.user_id', $1, true)", [userId(OWN, 1)]);
      const roles = await client.query("update member set role = 'owner'");
      const names = await client.query("update organisation set name = 'Taken'");
      return [roles.rowCount, names.rowCount];
    });
    expect(changed).toEqual([0, 0]);
  });

  it('without user and organisation nothing is seen', async () => {
    const counts = await tried(async (client) => {
      const organisations = await client.query('select 1 from organisation');
      const members = await client.query('select 1 from member');
      return [organisations.rowCount, members.rowCount];
    });
    expect(counts).toEqual([0, 0]);
  });
});
