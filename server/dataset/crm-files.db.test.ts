import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportHarness } from '@/test/factories/import-harness';
import { readImport } from './read-import';

const crm = fileURLToPath(new URL('../../../shared/data/crm/', import.meta.url));
const hasCrm = existsSync(crm);
if (!hasCrm && process.env.CI === 'true') throw new Error('../shared/data/crm is missing');
if (!hasCrm) console.warn('../shared/data/crm is missing: the CRM files are not imported');

describe.skipIf(!hasCrm)('the four files of a CRM', () => {
  const file = (name: string) => readFileSync(`${crm}${name}`);
  let house: ImportHarness;
  beforeAll(async () => {
    house = await ImportHarness.create();
  });
  afterAll(() => house.close());

  test('products', async () => {
    const done = await house.import(file('products.csv'));
    expect(done.recordType).toBe('product');
    expect(done.counts).toEqual({ read: 7, created: 7, updated: 0, unchanged: 0, rejected: 0 });
    expect(await house.count('product', `list_price = 4821 and currency = 'USD'`)).toBe(1);
  });

  test('accounts, whose parents may come later in the file', async () => {
    const done = await house.import(file('accounts.csv'));
    expect(done.recordType).toBe('customer');
    expect(done.counts).toEqual({ read: 85, created: 85, updated: 0, unchanged: 0, rejected: 0 });
    expect(done.alsoCreated).toEqual({});
    expect(await house.count('customer', `parent_id is not null`)).toBe(15);
  });

  test('people: offices as teams, a sub-team for each manager', async () => {
    const done = await house.import(file('sales_teams.csv'));
    expect(done.recordType).toBe('person');
    expect(done.counts).toEqual({ read: 35, created: 35, updated: 0, unchanged: 0, rejected: 0 });
    expect(done.alsoCreated).toEqual({ person: 6, team: 9 });
    expect(done.findings?.teams).toHaveLength(3);
    expect(await house.count('person', `role = 'rep'`)).toBe(35);
    expect(await house.count('person', `role = 'manager'`)).toBe(6);
    expect(await house.count('team', `parent_id is null`)).toBe(3);
    expect(await house.count('team', `parent_id is not null and manager_id is not null`)).toBe(6);
    expect(await house.count('team_membership', `from_on is null`)).toBe(41);
  });

  test('the pipeline, with the product alias', async () => {
    const id = await house.upload(file('sales_pipeline.csv'));
    const draft = await readImport(house.org, id);
    expect(draft.recordType).toBe('deal');
    expect(draft.options.stages).toEqual({ won: ['Won'], lost: ['Lost'] });
    expect(draft.findings?.unknown).toMatchObject([
      { field: 'product', value: 'GTXPro', count: 1480, proposal: 'GTX Pro' },
    ]);
    const done = await house.import(file('sales_pipeline.csv'), {
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
    expect(await house.count('deal', `status = 'won'`)).toBe(4238);
    expect(await house.count('deal', `status = 'lost' and amount = 0`)).toBe(2473);
    const rows = await house.rows<{ sum: string }>(
      `select sum(amount)::text from deal where organisation_id = $1 and status = 'won'`,
    );
    expect(rows[0]?.sum).toBe('10005534.0000');
  });

  test('the same files twice change nothing; the alias is remembered', async () => {
    const next = await readImport(house.org, await house.upload(file('sales_pipeline.csv')));
    expect(next.options.aliases).toEqual({ product: { GTXPro: 'GTX Pro' } });
    expect(next.findings).toMatchObject({ rows: 8800, accepted: 8800, rejected: 0, unknown: [] });
    const files = ['products.csv', 'accounts.csv', 'sales_teams.csv', 'sales_pipeline.csv'];
    for (const name of files) {
      const { counts } = await house.import(file(name));
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
