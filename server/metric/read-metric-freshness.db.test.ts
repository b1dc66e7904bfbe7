import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { setRhythm } from '@/server/dataset/freshness/set-rhythm';
import { writeRecords } from '@/server/dataset/write-records';
import { fixedClock } from '@/server/platform/clock';
import { makeOrganisation } from '@/test/make-organisation';
import { readMetricFreshness } from './read-metric-freshness';

it('names the metrics whose records are late, by what they are computed from', async () => {
  const org = await makeOrganisation();
  const actor = { kind: 'token', id: randomUUID() } as const;
  const clock = fixedClock('2026-06-01T08:00:00Z');
  const write = { org, actor, clock, source: 'machine', options: {} } as const;
  const deal = { externalId: 'd', status: 'won', stage: 'Won', amount: '10' };
  await writeRecords({
    ...write,
    type: 'deal',
    records: [{ ...deal, createdAt: '2026-05-02', closedAt: '2026-05-29' }],
  });
  await writeRecords({
    ...write,
    type: 'activity',
    records: [{ externalId: 'a', type: 'call', occurredAt: '2026-05-30' }],
  });
  await setRhythm({ recordType: 'deal', days: 7 }, { org, actor, clock });
  const metrics = ['gross_revenue', 'sales_activities', 'touchpoints_per_deal'];
  const read = (at: string) => readMetricFreshness({ metrics }, { org, clock: fixedClock(at) });
  expect(await read('2026-06-08T08:00:00Z')).toMatchObject({ asOf: '2026-06-08', late: {} });
  const late = await read('2026-06-09T08:00:00Z');
  expect(late.late).toEqual({ gross_revenue: ['deal'], touchpoints_per_deal: ['deal'] });
  expect(late.types.map(({ type, reach, isLate }) => [type, reach, isLate])).toEqual([
    ['deal', '2026-05-29', true],
    ['activity', '2026-05-30', false],
  ]);
});
