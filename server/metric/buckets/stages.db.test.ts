import { beforeEach, expect, test } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { runtimePool } from '@/server/platform/db/pool';
import { countStatements } from '@/server/platform/db/statement-count';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, parsePeriodKey } from '@/server/values/period';
import { makeOrganisation } from '@/test/make-organisation';
import { readTwice } from '@/test/metric/every-value';
import { insertRecords, type RecordRow } from '@/test/metric/insert-records';
import { readFigures } from '../read-figures';
import { rebuildBuckets } from './rebuild-buckets';

const asOf = civilDate('2026-06-17');
const clock = fixedClock('2026-06-17T10:00:00Z');
let org: Organisation;

const deal = (id: number, row: RecordRow): RecordRow => ({
  id,
  status: 'open',
  amount: 100 * id,
  currency: 'EUR',
  ...row,
});

const run = (text: string) => withOrg(org.id, (tx) => tx.$executeRawUnsafe(text));
const rebuild = () => rebuildBuckets(org.id, clock);

beforeEach(async () => {
  org = await makeOrganisation();
  await withOrg(org.id, async (tx) => {
    await insertRecords(tx, org.id, 'deal', [
      deal(1, { stage: 'Offer', created_on: '2026-03-10' }),
      deal(2, { stage: 'Offer', created_on: '2026-04-02' }),
      deal(3, { stage: 'Won', status: 'won', created_on: '2026-03-01', closed_on: '2026-05-20' }),
      deal(4, { stage: 'Demo' }),
    ]);
    await insertRecords(tx, org.id, 'deal_stage_change', [
      { deal_id: 1, stage: 'Demo', from_stage: 'Lead', changed_on: '2026-04-15' },
      { deal_id: 1, stage: 'Offer', changed_on: '2026-05-04' },
      { deal_id: 3, stage: 'Offer', from_stage: 'Lead', changed_on: '2026-03-31' },
    ]);
  });
});

/** Open deals by stage at the ends of months, or now; how many statements that took. */
async function stagesAtEnds(variant: 'count' | 'amount' = 'count') {
  const periods = ['2026-03', '2026-04', '2026-05', '2026-06'].map((key) => {
    const period = parsePeriodKey(key, civilCalendar);
    if (!period) throw new Error(key);
    return period;
  });
  const metric = 'pipeline_by_stage';
  const request = {
    metrics: [metric],
    variants: { [metric]: variant },
    periods,
    scope: { kind: 'organisation' } as const,
    asOf,
  };
  // no stage change makes it stale: it takes the statement for buckets in any case
  const beside = { metrics: ['deals_won'], periods, scope: request.scope, asOf };
  const { result, statements } = await countStatements(() =>
    withOrg(org.id, (tx) => readFigures(tx, org, [request, beside]), { isReadOnly: true }),
  );
  const stages = periods.map(({ start }) =>
    Object.fromEntries(
      (result[0]?.points ?? [])
        .filter(({ period, figure }) => period.start === start && figure.value !== '0')
        .map(({ parts, figure }) => [parts[0]?.key ?? '', Number(figure.value)]),
    ),
  );
  return { stages, statements };
}

// what is ready, and buckets; no records
const FROM_BUCKETS = 2;

test('stages of the past are read from buckets, none from the records', async () => {
  const before = await stagesAtEnds();
  await rebuild();
  const after = await stagesAtEnds();
  expect(after.stages).toEqual([
    { Lead: 1, Offer: 1 },
    { Demo: 1, Offer: 2 },
    { Offer: 2 },
    { Offer: 2, Demo: 1 },
  ]);
  expect(before.stages).toEqual(after.stages);
  expect(after.statements).toBe(FROM_BUCKETS);
  const amounts = await stagesAtEnds('amount');
  expect(amounts.stages[1]).toEqual({ Demo: 100, Offer: 500 });
  expect(amounts.statements).toBe(FROM_BUCKETS);
});

test.each([
  [
    'entered',
    `insert into deal_stage_change (organisation_id, external_id, deal_id, stage, from_stage, changed_on)
     select organisation_id, 'late', id, 'Offer', 'Call', '2026-05-01' from deal where id = 2`,
    { Demo: 1, Offer: 1, Call: 1 },
  ],
  [
    'corrected',
    `update deal_stage_change set stage = 'Call' where changed_on = '2026-04-15'`,
    { Call: 1, Offer: 2 },
  ],
  [
    'given to another deal',
    `update deal_stage_change set deal_id = 2 where changed_on = '2026-05-04'`,
    { Demo: 1, Offer: 2 },
  ],
  ['deleted', `delete from deal_stage_change where deal_id = 1`, { Offer: 3 }],
])('a stage change that is %s shows at once, and from buckets again', async (_, write, april) => {
  await rebuild();
  await run(write);
  const stale = await stagesAtEnds();
  expect(stale.stages[1]).toEqual(april);
  expect(stale.statements).toBeGreaterThan(FROM_BUCKETS);
  await rebuild();
  const clean = await stagesAtEnds();
  expect(clean.stages).toEqual(stale.stages);
  expect(clean.statements).toBe(FROM_BUCKETS);
});

test('only the days on which the deal was open become stale', async () => {
  await rebuild();
  await run(`delete from deal_stage_change where deal_id = 3`);
  const marks = await withOrg(org.id, (tx) =>
    tx.metricMark.findMany({ where: { dateRole: { in: ['dealInStage', 'dealOpen'] } } }),
  );
  const shown = marks.map(({ dateRole, fromOn, toOn }) =>
    [dateRole, fromOn.toISOString().slice(0, 10), toOn.toISOString().slice(0, 10)].join(' '),
  );
  expect(shown).toEqual(['dealInStage 2026-03-02 2026-05-21']);
});

test('without any stage change nothing is kept, and nothing outdated comes back', async () => {
  const kept = () =>
    withOrg(org.id, (tx) => tx.metricBucket.count({ where: { family: 'dealStage' } }));
  await rebuild();
  expect(await kept()).toBeGreaterThan(0);
  await run('delete from deal_stage_change');
  await rebuild();
  expect(await kept()).toBe(0);
  expect((await stagesAtEnds()).statements).toBe(FROM_BUCKETS);
  await run(`update deal set stage = 'Call' where id = 2`);
  await rebuild();
  await run(`insert into deal_stage_change (organisation_id, external_id, deal_id, stage, changed_on)
    select organisation_id, 'again', id, 'Offer', '2026-05-04' from deal where id = 1`);
  const { stages } = await stagesAtEnds();
  expect(stages[1]).toEqual({ Offer: 1, Call: 1, Won: 1 });
});

/** Until a transaction waits for another's advisory lock. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const { rowCount } = await runtimePool().query(
      "select 1 from pg_locks where locktype = 'advisory' and not granted",
    );
    if (rowCount) return;
  }
}

test('a deal that was open on other days than its stage change saw is marked for all of them', async () => {
  await rebuild();
  const [mover, stager] = await Promise.all([runtimePool().connect(), runtimePool().connect()]);
  for (const connection of [mover, stager]) {
    await connection.query('begin');
    await connection.query("select set_config('app.organisation_id', $1, true)", [org.id]);
  }
  await mover.query(`update deal set created_on = '2026-01-05' where id = 2`);
  const staged = stager.query(
    `insert into deal_stage_change (organisation_id, external_id, deal_id, stage, from_stage, changed_on)
     values ($1, 'meanwhile', 2, 'Offer', 'Call', '2026-05-01')`,
    [org.id],
  );
  await Promise.race([staged, someoneWaits()]);
  await mover.query('commit');
  await staged;
  await rebuild();
  await stager.query('commit');
  mover.release();
  stager.release();
  const compared = await withOrg(
    org.id,
    (tx) => readTwice(tx, org.id, [{ kind: 'organisation' }], asOf, civilCalendar),
    { isReadOnly: true },
  );
  expect(compared.read).toEqual(compared.computed);
  expect(compared.staleWindows).toBeGreaterThan(0);
});
