import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { runtimePool } from '@/server/platform/db/pool';
import { makeSampleOrganisation } from '@/test/tenancy/sample-organisation';
import { organisationId } from '@/test/tenancy/sample-rows';
import { compactDataChanges } from './compact-data-changes';
import { readRows } from './reading';
import { rememberedReads } from './remembered-reads';
import { withOrgConnection } from './with-org';

let own = 700;
let other = 800;
let reads = 0;
let names: ReturnType<typeof rememberedReads<string>>;

/** The names of an organisation's products, and whether they were read anew. */
async function productNames(organisation: number): Promise<{ names: string; isRead: boolean }> {
  const before = reads;
  const answer = await names(organisationId(organisation), ['names'], async (reader) => {
    reads += 1;
    const rows = await readRows<{ name: string }>(
      reader,
      'select name from product where organisation_id = $1 order by external_id',
      [organisationId(organisation)],
    );
    return rows.map(({ name }) => name).join();
  });
  return { names: answer, isRead: reads > before };
}

async function rename(organisation: number, externalId: string, name: string): Promise<void> {
  await withOrgConnection(organisationId(organisation), (connection) =>
    connection.query(
      'update product set name = $3 where organisation_id = $1 and external_id = $2',
      [organisationId(organisation), externalId, name],
    ),
  );
}

beforeEach(async () => {
  names = rememberedReads<string>(1_000_000);
  own += 1;
  other += 1;
  await makeSampleOrganisation(own);
  await makeSampleOrganisation(other);
});

describe('rememberedReads', () => {
  it('reads once for as long as nothing is written', async () => {
    expect(await productNames(own)).toEqual({ names: 'P 1', isRead: true });
    expect(await productNames(own)).toEqual({ names: 'P 1', isRead: false });
  });

  it('reads again after a write, and only there', async () => {
    await productNames(own);
    await productNames(other);
    await rename(own, 'product-1', 'Changed');
    expect(await productNames(other)).toEqual({ names: 'P 1', isRead: false });
    expect(await productNames(own)).toEqual({ names: 'Changed', isRead: true });
  });

  it('tells another question and another organisation apart', async () => {
    await productNames(own);
    expect(await names(organisationId(own), ['else'], async () => 'else')).toBe('else');
    expect(await names(organisationId(other), ['names'], async () => 'theirs')).toBe('theirs');
  });

  it('sees neither a write that is open nor one that was taken back, and every one that ends', async () => {
    await productNames(own);
    const early = await runtimePool().connect();
    try {
      await early.query('begin');
      await early.query("select set_config('app.organisation_id', $1, true)", [
        organisationId(own),
      ]);
      await early.query('update product set name = $1', ['Slow']);
      expect(await productNames(own)).toEqual({ names: 'P 1', isRead: false });
      // a later write that ends before, and the changes compacted in between
      await withOrgConnection(organisationId(own), (connection) =>
        connection.query(
          'insert into product (organisation_id, id, external_id, name) values ($1, $2, $3, $4)',
          [organisationId(own), randomUUID(), 'product-2', 'Quick'],
        ),
      );
      expect((await productNames(own)).names).toBe('P 1,Quick');
      await compactDataChanges(organisationId(own));
      expect((await productNames(own)).names).toBe('P 1,Quick');
      await early.query('commit');
    } finally {
      early.release();
    }
    expect(await productNames(own)).toEqual({ names: 'Slow,Quick', isRead: true });
  });

  it('stays right when many changes are made one', async () => {
    for (let change = 0; change < 120; change += 1) await rename(own, 'product-1', `N${change}`);
    const { rows: many } = await changes();
    expect(Number(many[0]?.count)).toBeGreaterThan(100);
    await productNames(own);
    await compactDataChanges(organisationId(own));
    const { rows: one } = await changes();
    expect(one).toEqual([{ count: '1' }]);
    expect((await productNames(own)).names).toBe('N119');
    await rename(own, 'product-1', 'Last');
    expect((await productNames(own)).names).toBe('Last');
  });
});

function changes() {
  return withOrgConnection(organisationId(own), (connection) =>
    connection.query<{ count: string }>('select count(*) from data_change'),
  );
}
