import { expect, test } from 'vitest';
import { runtimePool } from '@/server/platform/db/pool';
import { countStatements } from '@/server/platform/db/statement-count';
import { withOrg } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, periodOf, periodsUpTo } from '@/server/values/period';
import { makeOrganisation } from '@/test/make-organisation';
import { carryOut, insertGround } from '@/test/metric/history';
import { metricDueTask, metricRebuildJob } from './metric.jobs';
import { readFigures } from './read-figures';

const context = { id: 'job', signal: new AbortController().signal };

async function waitingJobs(organisationId: string): Promise<{ key: string; inDays: number }[]> {
  const { rows } = await runtimePool().query<{ key: string; inDays: number }>(
    `select singleton_key as key, ceil(extract(epoch from start_after - now()) / 86400)::int as "inDays"
     from pgboss.job where name = 'metric-rebuild' and data ->> 'organisationId' = $1
     order by singleton_key`,
    [organisationId],
  );
  return rows;
}

test('a write leads to one rebuild, and a rebuild to the next day’s', async () => {
  const org = await makeOrganisation();
  await withOrg(org.id, (tx) => insertGround(tx, org.id));
  const deal = { created: 1, days: 3, outcome: 'won' as const, owner: 0, product: 0, customer: 0 };
  const draft = { ...deal, amountCents: 100, stage: 0, source: null };
  for (let index = 0; index < 3; index += 1) {
    await withOrg(org.id, (tx) =>
      carryOut(tx, org.id, { kind: 'insertDeals', deals: [draft, draft] }),
    );
  }
  await metricDueTask.run();
  await metricDueTask.run();
  expect(await waitingJobs(org.id)).toEqual([
    { key: org.id, inDays: expect.any(Number) as number },
  ]);

  await metricRebuildJob.run({ organisationId: org.id }, context);
  expect((await waitingJobs(org.id)).at(-1)).toEqual({ key: `${org.id}:daily`, inDays: 1 });
  const left = await withOrg(org.id, (tx) =>
    tx.metricMark.count({ where: { organisationId: org.id } }),
  );
  expect(left).toBe(0);
});

test('another calendar is worked off soon, a new name needs nothing', async () => {
  const org = await makeOrganisation();
  const change = (data: { name?: string; calendar?: string }) =>
    withOrg(org.id, (tx) => tx.organisation.update({ where: { id: org.id }, data }));
  const due = async () => {
    const { rows } = await runtimePool().query(
      'select 1 from metric_due where organisation_id = $1',
      [org.id],
    );
    return rows.length;
  };
  await change({ name: 'Other' });
  expect(await due()).toBe(0);
  await change({ calendar: 'months:4:1' });
  expect(await due()).toBe(1);
});

test('many figures take one statement for buckets and one for each record type', async () => {
  const org = await makeOrganisation();
  await withOrg(org.id, (tx) => insertGround(tx, org.id));
  const now = civilDate(new Date().toISOString().slice(0, 10));
  const periods = periodsUpTo(periodOf(now, 'month', civilCalendar), 13, civilCalendar);
  const scope = { kind: 'organisation' } as const;
  const metrics = ['gross_revenue', 'win_rate', 'pipeline_value', 'sales_velocity', 'sales_growth'];
  const requests = [
    {
      metrics: [...metrics, 'employee_turnover_rate', 'repeat_customer_rate'],
      periods,
      scope,
      asOf: now,
    },
    { metrics: ['gross_revenue'], periods, scope, by: ['product'] as const, asOf: now },
    { metrics: ['opportunities_created'], periods, scope, by: ['channel'] as const, asOf: now },
  ];
  const read = () =>
    countStatements(() =>
      withOrg(org.id, (tx) => readFigures(tx, org, requests), { isReadOnly: true }),
    );
  // what is ready, deals, people
  expect((await read()).statements).toBe(3);
  await metricRebuildJob.run({ organisationId: org.id }, context);
  // what is ready, buckets, deals by channel, people
  expect((await read()).statements).toBe(4);
});
