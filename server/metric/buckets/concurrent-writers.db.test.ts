import { expect, test } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { runtimePool } from '@/server/platform/db/pool';
import { withOrg, withOrgConnection } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { makeOrganisation } from '@/test/make-organisation';
import { readTwice } from '@/test/metric/every-value';
import { insertGround } from '@/test/metric/history';
import { rebuildBuckets } from './rebuild-buckets';

const asOf = civilDate('2026-03-20');
const clock = fixedClock('2026-03-20T10:00:00Z');
const calendar = civilCalendar;
const everybody: Scope[] = [{ kind: 'organisation' }];

async function prepare(): Promise<string> {
  const org = await makeOrganisation();
  await withOrg(org.id, (tx) => insertGround(tx, org.id));
  return org.id;
}

const insertDeal = `insert into deal (organisation_id, external_id, customer_id, stage, status, amount,
    currency, created_on, closed_on)
  select $1, gen_random_uuid(), c.id, 'Won', 'won', 100, 'EUR', $2::date - 10, $2::date
  from customer c where c.external_id = $3`;

const read = (organisationId: string) =>
  withOrg(organisationId, (tx) => readTwice(tx, organisationId, everybody, asOf, calendar), {
    isReadOnly: true,
  });

const marksOf = (organisationId: string) =>
  withOrg(organisationId, (tx) => tx.metricMark.count({ where: { organisationId } }));

test('a write that commits while a rebuild runs keeps its marks', async () => {
  const organisationId = await prepare();
  await withOrgConnection(organisationId, (c) =>
    c.query(insertDeal, [organisationId, '2026-03-02', '0']),
  );
  const writer = await runtimePool().connect();
  await writer.query('begin');
  await writer.query("select set_config('app.organisation_id', $1, true)", [organisationId]);
  await writer.query(insertDeal, [organisationId, '2026-03-05', '1']);
  await rebuildBuckets(organisationId, clock);
  await writer.query('commit');
  writer.release();

  const stale = await read(organisationId);
  expect(await marksOf(organisationId)).toBeGreaterThan(0);
  expect(stale.staleWindows).toBeGreaterThan(0);
  expect(stale.read).toEqual(stale.computed);

  await rebuildBuckets(organisationId, clock);
  const clean = await read(organisationId);
  expect(await marksOf(organisationId)).toBe(0);
  expect(clean.staleWindows).toBe(0);
  expect(clean.read).toEqual(clean.computed);
});

test('readers, writers and rebuilds at once: every read is a state that some order gives', async () => {
  const organisationId = await prepare();
  await rebuildBuckets(organisationId, clock);
  let isWriting = true;
  const write = async (first: number) => {
    for (let index = 0; index < 15; index += 1) {
      const day = `2026-0${1 + ((first + index) % 3)}-${String(1 + index).padStart(2, '0')}`;
      await withOrgConnection(organisationId, (c) =>
        c.query(insertDeal, [organisationId, day, String(index % 3)]),
      );
    }
  };
  const rebuild = async () => {
    let rebuilds = 0;
    while (isWriting) {
      await rebuildBuckets(organisationId, clock);
      rebuilds += 1;
    }
    return rebuilds;
  };
  const reads = async () => {
    let compared = 0;
    while (isWriting) {
      const { read: seen, computed } = await read(organisationId);
      expect(seen).toEqual(computed);
      compared += 1;
    }
    return compared;
  };
  const writers = Promise.all([write(0), write(1)]).finally(() => {
    isWriting = false;
  });
  const [, rebuilds, compared] = await Promise.all([writers, rebuild(), reads()]);
  expect(rebuilds).toBeGreaterThan(0);
  expect(compared).toBeGreaterThan(0);
  await rebuildBuckets(organisationId, clock);
  const last = await read(organisationId);
  expect(last.staleWindows).toBe(0);
  expect(last.read).toEqual(last.computed);
}, 60_000);

test('rebuilds of one organisation take turns, the first ones too', async () => {
  const organisationId = await prepare();
  await withOrgConnection(organisationId, (c) =>
    c.query(insertDeal, [organisationId, '2026-03-02', '0']),
  );
  const rebuilt = await Promise.all([1, 2, 3].map(() => rebuildBuckets(organisationId, clock)));
  expect(rebuilt.filter(({ marks }) => marks > 0)).toHaveLength(1);
  const seen = await read(organisationId);
  expect(seen.staleWindows).toBe(0);
  expect(seen.read).toEqual(seen.computed);
});

test('two first purchases written at once leave the earlier one as the first', async () => {
  for (const days of [
    ['2026-01-05', '2026-01-03'],
    ['2026-01-03', '2026-01-05'],
  ]) {
    const organisationId = await prepare();
    const [one, other] = await Promise.all([runtimePool().connect(), runtimePool().connect()]);
    for (const connection of [one, other]) {
      await connection.query('begin');
      await connection.query("select set_config('app.organisation_id', $1, true)", [
        organisationId,
      ]);
    }
    await one.query(insertDeal, [organisationId, days[0], '0']);
    const waiting = other.query(insertDeal, [organisationId, days[1], '0']);
    await one.query('commit');
    await waiting;
    await other.query('commit');
    one.release();
    other.release();
    const [customer] = await withOrg(
      organisationId,
      (tx) =>
        tx.$queryRaw<{ day: string; isFirst: boolean }[]>`
        select c.first_purchase_on::text as day, d.closed_on = c.first_purchase_on as "isFirst"
        from customer c join deal d on d.id = c.first_deal_id where c.external_id = '0'`,
    );
    expect(customer).toEqual({ day: '2026-01-03', isFirst: true });
  }
});

test('deleting, losing or moving the first purchase makes the next one first', async () => {
  const organisationId = await prepare();
  const firsts = () =>
    withOrg(
      organisationId,
      (tx) =>
        tx.$queryRaw<{ customer: string; day: string | null }[]>`
        select external_id as customer, first_purchase_on::text as day from customer order by 1`,
    );
  await withOrgConnection(organisationId, async (c) => {
    for (const day of ['2026-01-10', '2026-02-10', '2026-03-10']) {
      await c.query(insertDeal, [organisationId, day, '0']);
    }
  });
  expect((await firsts())[0]?.day).toBe('2026-01-10');
  await withOrg(
    organisationId,
    (tx) => tx.$executeRaw`delete from deal where closed_on = '2026-01-10'`,
  );
  expect((await firsts())[0]?.day).toBe('2026-02-10');
  await withOrg(
    organisationId,
    (tx) => tx.$executeRaw`update deal set status = 'lost' where closed_on = '2026-02-10'`,
  );
  expect((await firsts())[0]?.day).toBe('2026-03-10');
  await withOrg(
    organisationId,
    (
      tx,
    ) => tx.$executeRaw`update deal set customer_id = (select id from customer where external_id = '1')
      where closed_on = '2026-03-10'`,
  );
  expect((await firsts()).map(({ day }) => day)).toEqual([null, '2026-03-10', null]);
});
