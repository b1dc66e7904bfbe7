import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { chooseRecordType } from './choose-record-type';
import { configureImport } from './configure-import';
import type { ImportOptions, RecordType } from './dataset.schemas';
import { readImport } from './read-import';
import { receiveFile } from './receive-file';
import { requestCheck } from './request-check';
import { runImport } from './run-import';
import { startImport } from './start-import';

const clock = fixedClock('2018-01-15T09:00:00Z');
const admin = new pg.Client({ connectionString: process.env.JALON_ADMIN_DATABASE_URL });
let org: Organisation;
let member: OrganisationMember;

async function makeOrganisation(): Promise<void> {
  const [organisationId, userId, memberId] = [randomUUID(), randomUUID(), randomUUID()];
  await admin.query(
    `insert into user_account (id, email, name, password_hash) values ($1, $2, 'Ada', 'x')`,
    [userId, `${userId}@example.com`],
  );
  await admin.query(
    `insert into organisation (id, slug, name, locale, currency, time_zone)
     values ($1::uuid, $1::text, 'Acme', 'en', 'USD', 'America/New_York')`,
    [organisationId],
  );
  await admin.query(
    `insert into member (organisation_id, id, user_id, role) values ($1, $2, $3, 'owner')`,
    [organisationId, memberId, userId],
  );
  org = {
    id: organisationId,
    slug: organisationId,
    name: 'Acme',
    locale: 'en',
    currency: 'USD',
    timeZone: 'America/New_York',
    fiscalYearStartMonth: 1,
    openDealValuation: 'amount',
    isExample: false,
  };
  member = { id: memberId, userId, role: 'owner', personId: null };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536);
}

async function upload(fileName: string, content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { id } = await receiveFile({
    org,
    member,
    clock,
    fileName,
    contentLength: bytes.length,
    body: pieces(bytes),
  });
  await requestCheck(org.id, id);
  return id;
}

async function importFile(
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
  recordType?: RecordType,
) {
  const id = await upload('file.csv', content);
  if (recordType) await chooseRecordType({ org, id, recordType });
  const draft = await readImport(org, id);
  if (!draft.recordType) throw new Error('No record type was proposed');
  await configureImport({
    org,
    id,
    recordType: draft.recordType,
    mapping: draft.mapping,
    options: { ...draft.options, ...options },
  });
  await startImport({ org, actor: { kind: 'member', id: member.id }, id });
  await runImport({ organisationId: org.id, importId: id, clock });
  return readImport(org, id);
}

async function count(sql: string): Promise<number> {
  const { rows } = await admin.query<{ n: string }>(`select count(*) as n from ${sql}`, [org.id]);
  return Number(rows[0]?.n);
}

beforeAll(async () => {
  await admin.connect();
});
afterAll(() => admin.end());

const crm = fileURLToPath(new URL('../../../shared/data/crm/', import.meta.url));
const hasCrm = existsSync(crm);
if (!hasCrm && process.env.CI === 'true') throw new Error('../shared/data/crm is missing');
if (!hasCrm) console.warn('../shared/data/crm is missing: the CRM files are not imported');

describe.skipIf(!hasCrm)('the four files of a CRM', () => {
  const file = (name: string) => readFileSync(`${crm}${name}`);
  beforeAll(makeOrganisation);

  test('products', async () => {
    const done = await importFile(file('products.csv'));
    expect(done.recordType).toBe('product');
    expect(done.counts).toEqual({ read: 7, created: 7, updated: 0, unchanged: 0, rejected: 0 });
    expect(
      await count(`product where organisation_id = $1 and list_price = 4821 and currency = 'USD'`),
    ).toBe(1);
  });

  test('accounts, whose parents may come later in the file', async () => {
    const done = await importFile(file('accounts.csv'));
    expect(done.recordType).toBe('customer');
    expect(done.counts).toEqual({ read: 85, created: 85, updated: 0, unchanged: 0, rejected: 0 });
    expect(done.alsoCreated).toEqual({});
    expect(await count('customer where organisation_id = $1 and parent_id is not null')).toBe(15);
  });

  test('people: offices as teams, a sub-team for each manager', async () => {
    const done = await importFile(file('sales_teams.csv'));
    expect(done.recordType).toBe('person');
    expect(done.counts).toEqual({ read: 35, created: 35, updated: 0, unchanged: 0, rejected: 0 });
    expect(done.alsoCreated).toEqual({ person: 6, team: 9 });
    expect(done.findings?.teams).toHaveLength(3);
    expect(await count(`person where organisation_id = $1 and role = 'rep'`)).toBe(35);
    expect(await count(`person where organisation_id = $1 and role = 'manager'`)).toBe(6);
    expect(await count('team where organisation_id = $1 and parent_id is null')).toBe(3);
    expect(
      await count(
        'team where organisation_id = $1 and parent_id is not null and manager_id is not null',
      ),
    ).toBe(6);
    expect(await count('team_membership where organisation_id = $1 and from_on is null')).toBe(41);
  });

  test('the pipeline, with the product alias', async () => {
    const id = await upload('sales_pipeline.csv', file('sales_pipeline.csv'));
    const draft = await readImport(org, id);
    expect(draft.recordType).toBe('deal');
    expect(draft.options.stages).toEqual({ won: ['Won'], lost: ['Lost'] });
    expect(draft.findings?.unknown).toMatchObject([
      { field: 'product', value: 'GTXPro', count: 1480, proposal: 'GTX Pro' },
    ]);
    const done = await importFile(file('sales_pipeline.csv'), {
      aliases: { product: { GTXPro: 'GTX Pro' } },
      references: 'reject',
    });
    expect(done.counts).toEqual({
      read: 8800,
      created: 8800,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    });
    expect(await count(`deal where organisation_id = $1 and status = 'won'`)).toBe(4238);
    expect(await count(`deal where organisation_id = $1 and status = 'lost' and amount = 0`)).toBe(
      2473,
    );
    const { rows } = await admin.query<{ sum: string }>(
      `select sum(amount)::text from deal where organisation_id = $1 and status = 'won'`,
      [org.id],
    );
    expect(rows[0]?.sum).toBe('10005534.0000');
  });

  test('the same files twice change nothing; the alias is remembered', async () => {
    const next = await readImport(org, await upload('again.csv', file('sales_pipeline.csv')));
    expect(next.options.aliases).toEqual({ product: { GTXPro: 'GTX Pro' } });
    expect(next.findings).toMatchObject({ rows: 8800, accepted: 8800, rejected: 0, unknown: [] });
    const files = ['products.csv', 'accounts.csv', 'sales_teams.csv', 'sales_pipeline.csv'];
    for (const name of files) {
      const { counts } = await importFile(file(name));
      expect(counts).toEqual({
        read: counts.read,
        created: 0,
        updated: 0,
        unchanged: counts.read,
        rejected: 0,
      });
    }
  });
});
