import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { Decimal } from '@/server/values/decimal';
import { makeOrganisation } from '@/test/make-organisation';
import { listedTerms, readEverywhere } from '@/test/metric/answers-everywhere';
import { expectedOfCase, figureOfCase } from '@/test/metric/figure-case';
import { floorCaseName, onFloor, type FloorCase } from '@/test/metric/floor-case';
import { insertRecords, type RecordRow } from '@/test/metric/insert-records';
import { insertSalesFloor, type SalesFloor } from '@/test/metric/sales-floor';
import { explain, records } from './explain';

let org: Organisation;
let floor: SalesFloor;
const tickets = [randomUUID(), randomUUID(), randomUUID(), randomUUID()] as const;
const [first, second, third, fourth] = tickets;

// Paris is two hours ahead of UTC in April
const instant = (day: string, time: string) => ({
  occurred_on: day,
  occurred_at: `${day}T${time}:00+02:00`,
});

function activities({ ann, bob, cleo, acme, beta }: SalesFloor): RecordRow[] {
  const row = (owner_id: string, type: string, more: RecordRow): RecordRow => ({
    owner_id,
    type,
    status: 'done',
    ...more,
  });
  const incoming = { direction: 'inbound' } as const;
  const outgoing = { direction: 'outbound' } as const;
  return [
    row(cleo, 'qbr', { occurred_on: '2026-04-10', customer_id: acme, ticket_id: second }),
    row(cleo, 'meeting', { occurred_on: '2026-04-20', customer_id: acme, has_issue: true }),
    row(bob, 'call', { ...instant('2026-04-05', '09:00'), ...incoming, customer_id: beta }),
    row(bob, 'email', { ...instant('2026-04-05', '12:00'), ...outgoing, customer_id: beta }),
    row(ann, 'email', { occurred_on: '2026-04-07', ...incoming, customer_id: acme }),
    row(ann, 'email', { occurred_on: '2026-04-09', ...outgoing, customer_id: acme }),
    row(ann, 'email', { occurred_on: '2026-04-28', ...incoming, customer_id: acme }),
    row(cleo, 'email', { ...instant('2026-04-11', '10:00'), ...incoming, ticket_id: first }),
    row(cleo, 'email', { ...instant('2026-04-11', '11:30'), ...outgoing, ticket_id: first }),
    row(cleo, 'email', { ...instant('2026-04-12', '08:00'), ...incoming, ticket_id: first }),
    row(cleo, 'email', { ...instant('2026-04-12', '08:30'), ...outgoing, ticket_id: first }),
  ];
}

function ticketRows({ bob, cleo, acme, beta, box, kit }: SalesFloor): RecordRow[] {
  return [
    {
      id: first,
      customer_id: acme,
      owner_id: cleo,
      product_id: kit,
      issue_type: 'bug',
      opened_on: '2026-04-11',
      opened_at: '2026-04-11T09:00:00+02:00',
      first_response_on: '2026-04-11',
      first_response_at: '2026-04-11T11:00:00+02:00',
      resolved_on: '2026-04-12',
      resolved_at: '2026-04-12T09:00:00+02:00',
    },
    {
      id: second,
      customer_id: beta,
      owner_id: bob,
      product_id: box,
      issue_type: 'how_to',
      opened_on: '2026-04-15',
      first_response_on: '2026-04-16',
      resolved_on: '2026-04-25',
      escalated_on: '2026-04-20',
    },
    {
      id: third,
      customer_id: beta,
      owner_id: cleo,
      product_id: kit,
      issue_type: 'bug',
      opened_on: '2026-04-20',
      opened_at: '2026-04-20T10:00:00+02:00',
      first_response_on: '2026-04-20',
      first_response_at: '2026-04-20T10:20:00+02:00',
      is_escalated: true,
    },
    {
      id: fourth,
      customer_id: acme,
      opened_on: '2026-03-20',
      resolved_on: '2026-05-05',
      escalated_on: '2026-03-25',
    },
  ];
}

function answers({ ann, bob, pia, cleo, max }: SalesFloor): RecordRow[] {
  const nps = (score: number, more: RecordRow): RecordRow => ({ kind: 'nps', score, ...more });
  const employee = (
    kind: string,
    answered_on: string,
    scores: readonly (readonly [string, number])[],
  ) => scores.map(([person_id, score]): RecordRow => ({ kind, score, person_id, answered_on }));
  return [
    nps(3, { respondent: 'r1', answered_on: '2026-04-02' }),
    nps(10, { respondent: 'r1', answered_on: '2026-04-20' }),
    nps(9, { respondent: 'r2', answered_on: '2026-04-05' }),
    nps(7, { respondent: 'r3', answered_on: '2026-04-05' }),
    nps(0, { invoice_id: 1 }),
    { kind: 'csat', score: 5, ticket_id: first },
    { kind: 'csat', score: 4, answered_on: '2026-04-15', owner_id: bob },
    { kind: 'csat', score: 2, answered_on: '2026-04-16', deal_id: 1 },
    { kind: 'ces', score: 2, answered_on: '2026-04-16' },
    { kind: 'ces', score: 4, answered_on: '2026-04-17', ticket_id: second },
    ...employee('enps', '2026-04-10', [
      [ann, 10],
      [bob, 9],
      [pia, 6],
      [cleo, 8],
      [max, 9],
    ]),
    ...employee('enps', '2026-05-10', [
      [ann, 10],
      [bob, 9],
      [pia, 6],
      [cleo, 8],
      [ann, 9],
    ]),
    ...employee('employee_satisfaction', '2026-04-10', [
      [ann, 4],
      [bob, 4],
      [pia, 5],
      [cleo, 3],
      [max, 4],
    ]),
  ];
}

beforeAll(async () => {
  org = await makeOrganisation();
  floor = await insertSalesFloor(org);
  const { acme, beta, kit } = floor;
  const measured = (metric: string, value: number, more: RecordRow = {}): RecordRow => ({
    metric,
    value,
    measured_on: '2026-04-15',
    ...more,
  });
  await withOrg(org.id, async (tx) => {
    const insert = (table: string, rows: readonly RecordRow[]) =>
      insertRecords(tx, org.id, table, rows);
    await insert('person', [
      {
        external_id: 'dan',
        id: randomUUID(),
        name: 'dan',
        role: 'other',
        hired_on: '2026-04-02',
        hire_source: 'employee_referral',
      },
    ]);
    await insert('ticket', ticketRows(floor));
    await insert('activity', activities(floor));
    await insert('invoice', [
      {
        id: 1,
        kind: 'order',
        customer_id: acme,
        product_id: kit,
        channel: 'web',
        gross_amount: 100,
        discount_amount: 0,
        amount: 100,
        currency: 'EUR',
        issued_on: '2026-04-10',
      },
    ]);
    await insert(
      'survey_response',
      answers(floor).map((row) => ({ id: randomUUID(), ...row })),
    );
    await insert(
      'measurement',
      [
        measured('win rate', 21, { customer_id: acme, baseline: 20, target_value: 25 }),
        measured('hours', 90, {
          customer_id: beta,
          baseline: 100,
          target_value: 60,
          measured_on: '2026-03-15',
        }),
        measured('hours', 80, { customer_id: beta }),
        measured('kb_article_views', 40, { customer_id: acme }),
        measured('employee_referrals', 6),
        measured('referred_hires', 2),
        measured('referred_interviews', 5),
      ].map((row) => ({ id: randomUUID(), ...row })),
    );
  });
});

const share = (numerator: Decimal | number | string, denominator: Decimal | number | string) => ({
  value: new Decimal(numerator).div(denominator).toFixed(),
  numerator: new Decimal(numerator).toFixed(),
  denominator: new Decimal(denominator).toFixed(),
});
const none = { value: null, reason: 'zeroDenominator' } as const;
const tooFew = { value: null, reason: 'tooFewAnswers' } as const;
const may = '2026-05-01';

const cases: FloorCase[] = [
  { metric: 'existing_customer_interactions', ...share(7, 2) },
  {
    metric: 'existing_customer_interactions',
    by: ['direction'],
    part: [{ key: 'inbound' }],
    ...share(3, 2),
  },
  { metric: 'existing_customer_interactions', by: ['customer'], part: ['acme'], ...share(5, 1) },
  { metric: 'touchbase_issue_rate', ...share(1, 7) },
  { metric: 'touchbase_issue_rate', variant: 'flaggedOrTicket', ...share(2, 7) },
  { metric: 'time_to_value', on: may, ...share(100, 2) },
  { metric: 'time_to_value', on: may, by: ['csm'], part: ['cleo'], ...share(60, 1) },
  { metric: 'time_to_value', on: may, of: 'bob', ...share(40, 1) },
  { metric: 'value_goal_attainment', ...share('0.7', 2) },
  { metric: 'value_goal_attainment', of: 'cleo', ...share('0.2', 1) },
  { metric: 'value_goal_attainment', on: '2026-03-01', ...share('0.25', 1) },
  { metric: 'customer_onboarding_time', ...share(50, 2) },
  { metric: 'customer_onboarding_time', variant: 'kickOff', ...share(10, 1) },
  { metric: 'cs_meetings_per_customer', ...share(2, 2) },
  { metric: 'cs_meetings_per_customer', grain: 'quarter', ...share(2, 6) },
  { metric: 'cs_meetings_per_customer', by: ['csm'], part: ['cleo'], ...share(2, 1) },
  { metric: 'cs_meetings_per_customer', of: 'cleo', ...share(2, 1) },
  { metric: 'time_to_first_qbr', ...share(21, 1) },
  { metric: 'time_to_first_qbr', variant: 'csmHire', ...share(95, 1) },
  { metric: 'qbrs_held', value: '1' },
  { metric: 'qbrs_held', variant: 'share', ...share(1, 2) },
  { metric: 'mutual_success_plan_rate', ...share(1, 2) },
  { metric: 'mutual_success_plan_rate', on: '2026-03-01', ...share(0, 2) },
  { metric: 'mutual_success_plan_rate', by: ['segment'], part: [{ key: 'SMB' }], ...share(1, 1) },
  { metric: 'nps', ...share(100, 4) },
  { metric: 'nps', by: ['channel'], part: [{ key: 'web' }], ...share(-100, 1) },
  { metric: 'nps', by: ['productCategory'], part: [{ key: 'software' }], ...share(-100, 1) },
  { metric: 'nps', by: ['csm'], part: ['cleo'], ...share(-100, 1) },
  { metric: 'nps', on: may, ...none },
  { metric: 'nps_group_share', by: ['group'], part: [{ key: 'promoter' }], ...share(2, 4) },
  { metric: 'nps_group_share', by: ['group'], part: [{ key: 'detractor' }], ...share(1, 4) },
  { metric: 'csat', ...share(2, 3) },
  { metric: 'csat', variant: 'mean', ...share(11, 3) },
  { metric: 'csat', of: 'cleo', ...share(1, 1) },
  { metric: 'csat', by: ['cycleLength'], part: [{ key: '31-60' }], ...share(0, 1) },
  { metric: 'customer_effort_score', ...share(6, 2) },
  { metric: 'customer_effort_score', by: ['issueType'], part: [{ key: 'how_to' }], ...share(4, 1) },
  { metric: 'customer_effort_score', on: may, value: null, reason: 'noRecords' },
  { metric: 'customer_inquiry_response_time', ...share(51, 2) },
  { metric: 'customer_inquiry_response_time', variant: 'withoutTicket', ...share(51, 2) },
  { metric: 'customer_inquiry_response_time', of: 'bob', ...share(3, 1) },
  { metric: 'average_response_time', ...share(2, 2) },
  { metric: 'open_escalations', value: '2' },
  { metric: 'open_escalations', by: ['customer'], part: ['beta'], value: '2' },
  { metric: 'open_escalations', variant: 'stillOpen', value: '2' },
  { metric: 'open_escalations', variant: 'stillOpen', on: may, value: '1' },
  { metric: 'first_response_time', ...share(new Decimal(94_800).div(3600), 3) },
  { metric: 'first_response_time', by: ['product'], part: ['box'], ...share(24, 1) },
  { metric: 'first_response_time', variant: 'median', ...share(7200, 3600) },
  { metric: 'average_resolution_time', ...share(264, 2) },
  { metric: 'average_resolution_time', variant: 'median', ...share(475_200, 3600) },
  { metric: 'ticket_volume', value: '3' },
  { metric: 'ticket_volume', of: 'south', value: '3' },
  { metric: 'ticket_volume', on: may, value: '0' },
  { metric: 'issue_type_split', by: ['issueType'], part: [{ key: 'bug' }], ...share(2, 3) },
  { metric: 'issues_by_product', by: ['product'], part: ['kit'], value: '2' },
  { metric: 'kb_article_views', value: '40' },
  { metric: 'kb_article_views', by: ['customer'], part: ['acme'], value: '40' },
  { metric: 'employee_satisfaction', ...share(20, 5) },
  { metric: 'employee_satisfaction', on: may, ...tooFew },
  { metric: 'enps', ...share(200, 5) },
  { metric: 'enps', of: 'south', ...tooFew },
  { metric: 'enps', of: 'ann', value: null, reason: 'notForScope' },
  { metric: 'enps', by: ['location'], part: [{ key: 'Paris' }], ...tooFew },
  { metric: 'enps', on: may, ...tooFew },
  { metric: 'employee_referrals', value: '6' },
  { metric: 'employee_referrals', variant: 'hires', value: '1' },
  { metric: 'referred_candidate_hire_rate', ...share(2, 5) },
];

describe('customer success, customer service and survey metrics', () => {
  it.each(cases.map((each) => [floorCaseName(each), each] as const))('%s', async (_, each) => {
    const wanted = onFloor(floor, each);
    expect(await figureOfCase(org, wanted, '2026-04-01', '2026-06-17')).toEqual(
      expectedOfCase(wanted),
    );
  });

  it('never tells employees’ answers one by one, and nothing of few', async () => {
    const member: OrganisationMember = {
      id: randomUUID(),
      userId: randomUUID(),
      role: 'owner',
      personId: null,
    };
    const who = { org, member, clock: fixedClock('2026-06-17T10:00:00Z') };
    const told = await explain({ ...who, metric: 'enps', period: '2026-04' });
    expect(told.terms.map(({ value }) => value)).toEqual(['3', '1', '5', '5']);
    const few = await explain({ ...who, metric: 'enps', period: '2026-05' });
    expect(few.terms.map(({ value }) => value)).toEqual([null, null, null, null]);
    const list = await records({
      ...who,
      figure: { metric: 'enps', period: '2026-04' },
      term: 'employeePromoters',
      sort: 'date',
      isDescending: true,
      limit: 50,
    });
    expect(list).toMatchObject({ count: 0, value: null, records: [] });
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

  it.each(metrics.filter((id) => id !== 'enps' && id !== 'employee_satisfaction'))(
    '%s counts what its lists show',
    async (id) => {
      for (const period of ['2026-04', '2026']) {
        const told = await listedTerms(org, id, period);
        expect(told.map(({ term, list }) => [term, list])).toEqual(
          told.map(({ term, figure }) => [term, figure]),
        );
      }
    },
  );
});
