import { beforeAll, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { makeOrganisation } from '@/test/make-organisation';
import { askFigure, expectedOf, nameOf, type FigureCase } from '@/test/metric/ask-figure';
import { insertRows, testId, type Row } from '@/test/metric/insert-rows';
import { expectMonthsOf, expectRecordsToAgree } from '@/test/metric/records-agree';

const [ada, ben] = [testId(1), testId(2)];
const [north, south] = [testId(11), testId(12)];

const leads: Row[] = [
  {
    id: 1,
    owner_id: ada,
    source: 'web',
    channel: 'ads',
    first_contact_method: 'email',
    created_on: '2026-03-01',
    inbound_on: '2026-03-01',
    inbound_at: '2026-03-01T09:00:00Z',
    mql_on: '2026-03-02',
    sql_on: '2026-03-05',
    opportunity_on: '2026-03-10',
    customer_on: '2026-04-15',
    first_contact_on: '2026-03-01',
  },
  {
    id: 2,
    owner_id: ada,
    source: 'web',
    created_on: '2026-03-03',
    mql_on: '2026-03-04',
    mql_at: '2026-03-04T10:00:00Z',
    first_contact_on: '2026-03-05',
  },
  {
    id: 3,
    owner_id: ben,
    source: 'referral',
    created_on: '2026-03-10',
    inbound_on: '2026-03-10',
    sql_on: '2026-03-12',
    customer_on: '2026-03-25',
    first_contact_on: '2026-03-12',
  },
  {
    id: 4,
    owner_id: ben,
    source: 'referral',
    created_on: '2026-03-15',
    inbound_on: '2026-03-15',
    inbound_at: '2026-03-15T08:00:00Z',
    mql_on: '2026-03-15',
  },
  {
    id: 5,
    owner_id: ada,
    created_on: '2026-02-10',
    mql_on: '2026-02-12',
    disqualified_on: '2026-03-20',
  },
  {
    id: 6,
    owner_id: ben,
    created_on: '2026-02-20',
    inbound_on: '2026-02-20',
    inbound_at: '2026-02-20T08:00:00Z',
    sql_on: '2026-02-25',
    customer_on: '2026-03-05',
    first_contact_on: '2026-02-21',
    first_response_on: '2026-02-20',
    first_response_at: '2026-02-20T20:00:00Z',
  },
  // many contacts of one person in a month
  ...Array.from({ length: 11 }, (_, index) => ({
    id: 20 + index,
    owner_id: ben,
    first_contact_on: '2025-11-10',
    customer_on: index === 0 ? '2025-12-01' : null,
  })),
  { id: 40, owner_id: ada, first_contact_on: '2025-11-10' },
];

const touch = (lead_id: number, type: string, occurred_on: string, time?: string): Row => ({
  lead_id,
  type,
  occurred_on,
  occurred_at: time ? `${occurred_on}T${time}:00Z` : null,
  direction: 'outbound',
  status: 'done',
});

let org: Organisation;

beforeAll(async () => {
  org = await makeOrganisation();
  await insertRows(org.id, {
    person: [
      { id: ada, role: 'rep' },
      { id: ben, role: 'rep' },
    ],
    team: [{ id: north }, { id: south }],
    team_membership: [
      { person_id: ada, team_id: north },
      { person_id: ben, team_id: south },
    ],
    customer: [
      { owner_id: ada, channel: 'ads', entered_first_purchase_on: '2026-02-03' },
      { owner_id: ada, channel: 'ads' },
    ],
    lead: leads,
    activity: [
      touch(1, 'email', '2026-03-01', '11:00'),
      touch(1, 'call', '2026-03-02'),
      touch(1, 'call', '2026-03-03'),
      { ...touch(1, 'meeting', '2026-03-08'), direction: null },
      { ...touch(1, 'proposal', '2026-03-12'), direction: null },
      { ...touch(2, 'call', '2026-03-04', '12:00'), status: 'planned' },
      touch(2, 'call', '2026-03-05', '16:00'),
      touch(3, 'call', '2026-03-12'),
    ],
  });
});

const third = `0.${'3'.repeat(40)}`;
const twoThirds = `0.${'6'.repeat(39)}7`;
const cases: FigureCase[] = [
  { metric: 'lead_conversion_rate', in: '2026-03', is: '0.5', of: ['2', '4'] },
  { metric: 'lead_conversion_rate', in: '2026-02', team: south, is: '1', of: ['1', '1'] },
  { metric: 'lead_conversion_rate', in: '2026-03', person: ada, is: '0.5', of: ['1', '2'] },
  { metric: 'lead_conversion_rate', in: '2026-04', is: null, because: 'noRecords' },
  { metric: 'lead_conversion_rate', variant: 'period', in: '2026-02', is: '0', of: ['0', '2'] },
  { metric: 'lead_conversion_rate', variant: 'period', in: '2026-03', is: '0.5', of: ['2', '4'] },
  {
    metric: 'lead_conversion_rate_by_source',
    in: '2026-03',
    part: ['source', 'web'],
    is: '0.5',
    of: ['1', '2'],
  },
  { metric: 'lead_conversion_rate_by_source', in: '2026-03', part: ['channel', 'ads'], is: '1' },
  { metric: 'customer_acquisition_rate', in: '2026-03', is: twoThirds, of: ['2', '3'] },
  { metric: 'customer_acquisition_rate', in: '2026-03', person: ada, is: '0.5', of: ['1', '2'] },
  {
    metric: 'conversion_rate_by_outreach_method',
    in: '2026-03',
    part: ['method', 'email'],
    is: '1',
    of: ['1', '1'],
  },
  {
    metric: 'conversion_rate_by_outreach_method',
    in: '2026-03',
    part: ['method', 'call'],
    is: '0.5',
    of: ['1', '2'],
  },
  {
    metric: 'conversion_rate_by_outreach_method',
    variant: 'main',
    in: '2026-03',
    part: ['method', 'call'],
    is: twoThirds,
    of: ['2', '3'],
  },
  {
    metric: 'conversion_rate_by_contact_load',
    in: '2025-11',
    part: ['loadBracket', '11-25'],
    of: ['1', '11'],
    is: `0.0${'90'.repeat(19)}91`,
  },
  {
    metric: 'conversion_rate_by_contact_load',
    in: '2025-11',
    part: ['loadBracket', '1-10'],
    is: '0',
    of: ['0', '1'],
  },
  { metric: 'conversion_rate_by_contact_load', in: '2026-03', is: twoThirds, of: ['2', '3'] },
  { metric: 'lead_response_time', in: '2026-03', is: `26.${'6'.repeat(37)}7`, of: ['80', '3'] },
  { metric: 'lead_response_time', variant: 'median', in: '2026-03', is: '30' },
  { metric: 'lead_response_time', in: '2026-03', person: ada, is: '16', of: ['32', '2'] },
  { metric: 'lead_response_time', in: '2026-02', is: '12', of: ['12', '1'] },
  { metric: 'lead_response_time', in: '2026-03', part: ['hourOfDay', '10'], is: '2' },
  { metric: 'lead_response_time', in: '2026-03', part: ['hourOfDay', '11'], is: '30' },
  { metric: 'lead_response_time', in: '2026-05', is: null, because: 'noRecords' },
  { metric: 'lead_follow_up_rate', in: '2026-03', is: '0.75', of: ['3', '4'] },
  {
    metric: 'lead_follow_up_rate',
    variant: 'withinDay',
    in: '2026-03',
    is: '0.25',
    of: ['1', '4'],
  },
  { metric: 'lead_follow_up_rate', in: '2026-02', is: '0.5', of: ['1', '2'] },
  {
    metric: 'leads_by_lifecycle_stage',
    in: '2026-03',
    part: ['lifecycleStage', 'customer'],
    is: '0.5',
    of: ['3', '6'],
  },
  {
    metric: 'leads_by_lifecycle_stage',
    in: '2026-03',
    part: ['lifecycleStage', 'mql'],
    is: third,
    of: ['2', '6'],
  },
  {
    metric: 'leads_by_lifecycle_stage',
    in: '2026-02',
    part: ['lifecycleStage', 'sql'],
    is: third,
    of: ['1', '3'],
  },
  { metric: 'leads_by_lifecycle_stage', variant: 'count', in: '2026-03', is: '6' },
  { metric: 'leads_by_lifecycle_stage', variant: 'count', in: '2026-03', team: north, is: '2' },
  { metric: 'sql_to_opportunity_rate', in: '2026-03', is: '0.5', of: ['1', '2'] },
  { metric: 'sql_to_opportunity_rate', variant: 'period', in: '2026-02', is: '0', of: ['0', '1'] },
  { metric: 'mql_to_customer_rate', in: '2026-03', is: third, of: ['1', '3'] },
  {
    metric: 'mql_to_customer_rate',
    variant: 'period',
    in: '2026-03',
    is: twoThirds,
    of: ['2', '3'],
  },
  { metric: 'sql_to_customer_rate', in: '2026-03', is: '1', of: ['2', '2'] },
  { metric: 'sql_to_customer_rate', variant: 'period', in: '2026-02', is: '0', of: ['0', '1'] },
  { metric: 'lead_to_visit_rate', in: '2026-03', is: '0.25', of: ['1', '4'] },
  { metric: 'lead_to_visit_rate', in: '2026-03', part: ['channel', 'ads'], is: '1' },
  { metric: 'visit_to_proposal_rate', in: '2026-03', is: '1', of: ['1', '1'] },
  { metric: 'visit_to_proposal_rate', in: '2026-02', is: null, because: 'noRecords' },
  { metric: 'opportunities_created', variant: 'leads', in: '2026-03', is: '1' },
  { metric: 'new_customers', in: '2026-02', is: '1' },
  { metric: 'new_customers', in: '2026-02', team: north, is: '1' },
  { metric: 'new_customers', in: '2026-02', part: ['channel', 'ads'], is: '1' },
  { metric: 'new_customers', in: '2026-03', is: '0' },
];

it.each(cases.map((each) => [nameOf(each), each] as const))('%s', async (_, each) => {
  expect(await askFigure(org, each)).toMatchObject(expectedOf(each));
});

const families = ['pipeline'] as const;

it('lists the records behind every figure', async () => {
  await expectRecordsToAgree(org, families, '2026-Q1');
}, 60_000);

it('answers months of teams and people', async () => {
  await expectMonthsOf(org, families, { team: south, person: ben });
});
