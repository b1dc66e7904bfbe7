import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportHarness } from '@/test/factories/import-harness';

const folder = fileURLToPath(new URL('../../../shared/data/marketing/', import.meta.url));
const isThere = existsSync(folder);
if (!isThere && process.env.CI === 'true') throw new Error('../shared/data/marketing is missing');
if (!isThere) console.warn('../shared/data/marketing is missing: its files are not imported');

describe.skipIf(!isThere)('the three files of a shop', () => {
  const file = (name: string) => readFileSync(`${folder}${name}`);
  let house: ImportHarness;
  beforeAll(async () => {
    house = await ImportHarness.create();
  });
  afterAll(() => house.close());

  const one = async (sql: string) => (await house.rows(sql))[0];

  test('orders, each of a new customer who is known by the e-mail', async () => {
    const done = await house.import(file('orders.csv'));
    expect([done.recordType, done.status, done.counts]).toEqual([
      'invoice',
      'completed',
      { read: 3000, created: 3000, updated: 0, unchanged: 0, rejected: 0 },
    ]);
    expect(
      await one(`select sum(amount)::text as revenue, count(distinct location)::int as states,
          count(*) filter (where issued_on < '2020-01-01')::int as "in2019", min(kind) as kind
        from invoice where organisation_id = $1`),
    ).toEqual({ revenue: '102946.3500', states: 50, in2019: 774, kind: 'order' });
    expect(await house.count('customer', 'first_purchase_on is not null')).toBe(3000);
  });

  test('reviews take their order, which has the date', async () => {
    const done = await house.import(file('reviews.csv'), { constants: { kind: 'nps' } });
    expect([done.recordType, done.counts.created]).toEqual(['surveyResponse', 489]);
    expect(
      await one(`select count(*) filter (where score >= 9)::int as promoters,
          count(*) filter (where score <= 6)::int as detractors, count(i.id)::int as dated
        from survey_response s
        left join invoice i on i.organisation_id = s.organisation_id and i.id = s.invoice_id
        where s.organisation_id = $1`),
    ).toEqual({ promoters: 88, detractors: 289, dated: 489 });
  });

  test('spend by channel and month', async () => {
    const done = await house.import(file('marketing_spend.csv'), {
      constants: { category: 'marketing' },
    });
    expect([done.recordType, done.counts.created]).toEqual(['expense', 144]);
    expect(
      await one(`select sum(amount)::text as spend, count(distinct channel)::int as channels
        from expense where organisation_id = $1 and category = 'marketing'`),
    ).toEqual({ spend: '117105.4700', channels: 4 });
  });
});
