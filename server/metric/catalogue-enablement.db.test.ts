import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { Decimal } from '@/server/values/decimal';
import { makeOrganisation } from '@/test/make-organisation';
import { listedTerms, readEverywhere } from '@/test/metric/answers-everywhere';
import { expectedOfCase, figureOfCase } from '@/test/metric/figure-case';
import { floorCaseName, onFloor, type FloorCase } from '@/test/metric/floor-case';
import { insertRecords, type RecordRow } from '@/test/metric/insert-records';
import { insertSalesFloor, type SalesFloor } from '@/test/metric/sales-floor';

let org: Organisation;
let floor: SalesFloor;

function activities({ ann, bob, pia, acme, beta, kit }: SalesFloor): RecordRow[] {
  const row = (
    owner_id: string,
    type: string,
    status: string | null,
    more: RecordRow,
  ): RecordRow => ({
    owner_id,
    type,
    status,
    ...more,
  });
  const on = (occurred_on: string) => ({ occurred_on });
  return [
    row(ann, 'training', 'attended', {
      ...on('2026-04-02'),
      session: 's1',
      product_id: kit,
      duration_hours: 2,
    }),
    row(bob, 'training', 'attended', {
      ...on('2026-04-03'),
      session: 's1',
      product_id: kit,
      duration_hours: 2,
    }),
    row(pia, 'training', 'planned', { ...on('2026-04-02'), session: 's1', duration_hours: 2 }),
    row(ann, 'training', 'attended', { ...on('2026-04-20'), session: 's2', duration_hours: 1 }),
    row(ann, 'course', null, {
      course: 'c1',
      assigned_on: '2026-03-01',
      completed_on: '2026-04-05',
      is_passed: false,
    }),
    row(ann, 'course', 'completed', {
      ...on('2026-04-10'),
      course: 'c1',
      assigned_on: '2026-04-06',
      completed_on: '2026-04-10',
      is_passed: true,
      duration_hours: 3,
    }),
    row(bob, 'course', null, { course: 'c1', assigned_on: '2026-04-01' }),
    row(pia, 'course', null, {
      course: 'c2',
      assigned_on: '2026-04-15',
      completed_on: '2026-05-02',
      is_passed: true,
    }),
    row(ann, 'coaching', 'done', { ...on('2026-04-07'), duration_hours: 1.5 }),
    row(ann, 'coaching', 'done', { ...on('2026-04-08'), duration_hours: 1 }),
    row(bob, 'coaching', 'planned', { ...on('2026-04-09'), duration_hours: 5 }),
    row(ann, 'onboarding', 'attended', { ...on('2026-04-01'), session: 'o1', session_hours: 2 }),
    row(bob, 'onboarding', 'attended', { ...on('2026-04-01'), session: 'o1', session_hours: 2 }),
    row(bob, 'onboarding', 'attended', { ...on('2026-04-02'), session: 'o2', session_hours: 4 }),
    row(ann, 'content_share', null, {
      ...on('2026-04-02'),
      content: 'deck',
      customer_id: acme,
      deal_id: 4,
    }),
    row(bob, 'content_share', null, {
      ...on('2026-03-20'),
      content: 'deck',
      customer_id: beta,
      deal_id: 4,
    }),
    row(bob, 'content_share', null, { ...on('2026-03-16'), content: 'sheet', deal_id: 4 }),
    row(bob, 'content_share', null, { ...on('2026-04-10'), content: 'sheet', customer_id: beta }),
    row(ann, 'call', 'done', { ...on('2026-04-05'), customer_id: acme }),
    row(ann, 'email', 'done', { ...on('2026-05-02'), customer_id: acme }),
    row(ann, 'email', 'done', { ...on('2026-05-03'), customer_id: acme }),
    row(bob, 'call', 'done', { ...on('2026-04-10'), customer_id: beta }),
    row(bob, 'meeting', 'planned', { ...on('2026-04-12'), customer_id: beta }),
    row(bob, 'meeting', 'done', { ...on('2026-04-15'), customer_id: beta }),
  ];
}

beforeAll(async () => {
  org = await makeOrganisation();
  floor = await insertSalesFloor(org);
  const { ann, bob, kit } = floor;
  const measured = (metric: string, value: number, more: RecordRow = {}): RecordRow => ({
    id: randomUUID(),
    metric,
    value,
    measured_on: '2026-04-05',
    ...more,
  });
  const won = (id: number, more: RecordRow): RecordRow => ({
    id,
    external_id: `D${id}`,
    currency: 'EUR',
    stage: 'Won',
    status: 'won',
    amount: 200,
    ...more,
  });
  await withOrg(org.id, async (tx) => {
    const insert = (table: string, rows: readonly RecordRow[]) =>
      insertRecords(tx, org.id, table, rows);
    await insert('person', [
      {
        id: randomUUID(),
        external_id: 'eve',
        name: 'eve',
        role: 'rep',
        hired_on: '2026-05-01',
        productive_on: '2026-06-10',
      },
    ]);
    await insert('activity', activities(floor));
    await insert('deal', [
      won(5, { owner_id: ann, product_id: kit, closed_on: '2026-05-02' }),
      won(6, { owner_id: bob, closed_on: '2026-05-23' }),
    ]);
    await insert('deal_line', [{ deal_id: 6, product_id: kit, amount: 200, currency: 'EUR' }]);
    const quota = (period_start: string, period_end: string): RecordRow => ({
      id: randomUUID(),
      external_id: period_start,
      owner_id: ann,
      amount: 1000,
      currency: 'EUR',
      period_start,
      period_end,
    });
    await insert('quota', [
      quota('2026-02-01', '2026-03-01'),
      quota('2026-03-01', '2026-04-01'),
      quota('2026-04-01', '2026-05-01'),
    ]);
    await insert('measurement', [
      measured('content_items_available', 10, { content_type: 'deck' }),
      measured('content_items_available', 6, { content_type: 'sheet', measured_on: '2026-03-01' }),
      measured('content_average_age', 100, { content_type: 'deck' }),
      measured('content_average_age', 50, { content_type: 'sheet' }),
      measured('content_reviews', 4),
      measured('content_created', 7),
      measured('training_materials_created', 3),
      measured('processes_assessed', 2),
      measured('process_hours_saved', 12.5, { process: 'quote' }),
      measured('expected_process_gain', 20, { process: 'quote' }),
    ]);
  });
});

const share = (numerator: Decimal | number | string, denominator: Decimal | number | string) => ({
  value: new Decimal(numerator).div(denominator).toFixed(),
  numerator: new Decimal(numerator).toFixed(),
  denominator: new Decimal(denominator).toFixed(),
});
const may = '2026-05-01';
const march = '2026-03-01';

const cases: FloorCase[] = [
  { metric: 'training_participants', value: '3' },
  { metric: 'training_participants', by: ['session'], part: [{ key: 's1' }], value: '2' },
  { metric: 'training_participants', variant: 'people', value: '2' },
  { metric: 'course_completion_rate', ...share(2, 4) },
  { metric: 'course_completion_rate', on: may, ...share(3, 4) },
  { metric: 'course_completion_rate', by: ['course'], part: [{ key: 'c1' }], ...share(2, 3) },
  { metric: 'course_pass_rate', ...share(1, 1) },
  { metric: 'course_pass_rate', on: may, ...share(1, 1) },
  { metric: 'course_pass_rate', variant: 'enrolled', ...share(1, 4) },
  { metric: 'course_pass_rate', on: march, value: null, reason: 'zeroDenominator' },
  { metric: 'training_materials_created', value: '3' },
  { metric: 'training_time', value: '8' },
  { metric: 'training_time', of: 'north', value: '6' },
  { metric: 'people_coached', value: '1' },
  { metric: 'people_coached', by: ['manager'], part: ['max'], value: '1' },
  { metric: 'coaching_hours_per_rep', ...share('2.5', 2) },
  { metric: 'coaching_hours_per_rep', by: ['team'], part: ['north'], ...share('2.5', 1) },
  { metric: 'coaching_capable_managers_rate', ...share(1, 1) },
  { metric: 'coaching_capable_managers_rate', on: '2026-02-01', ...share(0, 1) },
  { metric: 'onboarding_hours_per_session', ...share(6, 2) },
  { metric: 'content_sharers', value: '2' },
  { metric: 'content_sharers', by: ['content'], part: [{ key: 'deck' }], value: '1' },
  { metric: 'content_recipient_engagement', ...share(3, 2) },
  {
    metric: 'content_recipient_engagement',
    by: ['content'],
    part: [{ key: 'deck' }],
    ...share(2, 1),
  },
  { metric: 'content_pieces_created', value: '7' },
  { metric: 'content_shares_by_stage', by: ['stage'], part: [{ key: 'Demo' }], value: '1' },
  { metric: 'content_shares_by_stage', by: ['stage'], part: [{ key: null }], value: '1' },
  {
    metric: 'content_shares_by_stage',
    on: march,
    by: ['stage'],
    part: [{ key: 'Proposal' }],
    value: '1',
  },
  {
    metric: 'content_shares_by_stage',
    on: march,
    by: ['stage'],
    part: [{ key: 'Discovery' }],
    value: '1',
  },
  { metric: 'content_usage_rate', ...share(2, 16) },
  { metric: 'content_usage_rate', by: ['team'], part: ['north'], ...share(1, 16) },
  { metric: 'content_usage_rate', on: march, ...share(2, 6) },
  { metric: 'content_average_age', ...share(150, 2) },
  { metric: 'content_average_age', by: ['contentType'], part: [{ key: 'deck' }], ...share(100, 1) },
  { metric: 'content_average_age', on: march, value: null, reason: 'noRecords' },
  { metric: 'content_review_frequency', ...share(4, 16) },
  { metric: 'processes_assessed', value: '2' },
  { metric: 'process_time_saved', value: '12.5' },
  { metric: 'expected_process_gain', by: ['process'], part: [{ key: 'quote' }], value: '20' },
  { metric: 'ramp_time', on: '2026-01-01', ...share(86, 1) },
  {
    metric: 'ramp_time',
    on: '2026-01-01',
    by: ['cohort'],
    part: [{ key: '2026-01' }],
    ...share(86, 1),
  },
  { metric: 'ramp_time', variant: 'reached', on: march, ...share(86, 1) },
  { metric: 'ramp_time', value: null, reason: 'noRecords' },
  { metric: 'time_to_productivity', on: '2026-06-01', ...share(40, 1) },
  { metric: 'time_to_first_sale', on: may, ...share(80, 2) },
  { metric: 'time_to_first_sale', on: may, of: 'ann', ...share(30, 1) },
  { metric: 'time_to_first_sale', on: may, by: ['product'], part: ['kit'], ...share(80, 2) },
];

describe('enablement metrics', () => {
  it.each(cases.map((each) => [floorCaseName(each), each] as const))('%s', async (_, each) => {
    const wanted = onFloor(floor, each);
    expect(await figureOfCase(org, wanted, '2026-04-01', '2026-06-17')).toEqual(
      expectedOfCase(wanted),
    );
  });

  const metrics = [...new Set(cases.map(({ metric }) => metric))];

  it.each(metrics)('%s answers for every scope, variant and dimension', async (id) => {
    const scopes = [
      { kind: 'organisation' },
      { kind: 'team', id: floor.north },
      { kind: 'person', id: floor.ann },
    ] as const;
    expect(await readEverywhere(org, id, scopes)).toBeGreaterThanOrEqual(scopes.length);
  });

  it.each(metrics)('%s counts what its lists show', async (id) => {
    for (const period of ['2026-04', '2026']) {
      const told = await listedTerms(org, id, period);
      expect(told.map(({ term, list }) => [term, list])).toEqual(
        told.map(({ term, figure }) => [term, figure]),
      );
    }
  });
});
