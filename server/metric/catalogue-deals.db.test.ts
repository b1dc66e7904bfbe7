import { beforeAll, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { makeOrganisation } from '@/test/make-organisation';
import { askFigure, expectedOf, nameOf, type FigureCase } from '@/test/metric/ask-figure';
import { insertRows, testId, type Row } from '@/test/metric/insert-rows';
import { expectMonthsOf, expectRecordsToAgree } from '@/test/metric/records-agree';

const [ada, ben, dia] = [testId(1), testId(2), testId(3)];
const [north, south] = [testId(11), testId(12)];
const [acme, bolt] = [testId(21), testId(22)];
const [small, large] = [testId(31), testId(32)];

const deal = (id: number, columns: Row): Row => ({ id, currency: 'EUR', kind: 'new', ...columns });
const won = { status: 'won', stage: 'Won' };
const lost = { status: 'lost', stage: 'Lost' };
const open = { status: 'open' };

const deals = [
  deal(1, {
    ...won,
    owner_id: ada,
    originator_id: dia,
    customer_id: acme,
    product_id: small,
    amount: '1000',
    origin: 'outbound',
    quality_score: '80',
    win_reason: 'service',
    created_on: '2026-02-01',
    closed_on: '2026-03-03',
  }),
  deal(2, {
    ...won,
    owner_id: ada,
    customer_id: bolt,
    product_id: large,
    amount: '3000',
    origin: 'inbound',
    quality_score: '40',
    created_on: '2026-01-02',
    closed_on: '2026-03-03',
  }),
  deal(3, {
    ...lost,
    owner_id: ben,
    originator_id: dia,
    customer_id: acme,
    amount: '500',
    loss_reason: 'price',
    created_on: '2026-03-01',
    closed_on: '2026-03-11',
  }),
  deal(4, {
    ...open,
    owner_id: ben,
    stage: 'Proposal',
    amount: '2000',
    created_on: '2026-03-05',
    expected_close_on: '2026-07-15',
  }),
  deal(5, {
    ...open,
    owner_id: ada,
    stage: 'Demo',
    amount: '1000',
    probability: '0.9',
    created_on: '2026-02-10',
  }),
  deal(6, { ...lost, owner_id: ben, list_amount: '800', closed_on: '2026-03-20' }),
  deal(7, {
    ...won,
    owner_id: ada,
    customer_id: acme,
    kind: 'upsell',
    amount: '700',
    currency: 'USD',
    created_on: '2026-04-01',
    closed_on: '2026-04-10',
  }),
  deal(8, { ...open, owner_id: ben, stage: 'Demo', amount: '100' }),
];

const activity = (
  deal_id: number,
  type: string,
  occurred_on: string,
  owner_id: string,
  status: string | null = 'done',
): Row => ({ deal_id, type, occurred_on, owner_id, status });

const change = (deal_id: number, stage: string, changed_on: string, from_stage?: string): Row => ({
  deal_id,
  stage,
  changed_on,
  from_stage: from_stage ?? null,
});

let org: Organisation;

beforeAll(async () => {
  org = await makeOrganisation();
  await insertRows(org.id, {
    person: [
      { id: ada, role: 'rep' },
      { id: ben, role: 'rep' },
      { id: dia, role: 'sdr' },
    ],
    team: [{ id: north }, { id: south }],
    team_membership: [
      { person_id: ada, team_id: north },
      { person_id: ben, team_id: south },
      { person_id: dia, team_id: north },
    ],
    customer: [
      { id: acme, segment: 'A' },
      { id: bolt, segment: 'B' },
    ],
    product: [
      { id: small, list_price: '1000', currency: 'EUR' },
      { id: large, list_price: '4000', currency: 'EUR' },
    ],
    exchange_rate: [{ currency: 'USD', rate_on: '2026-04-10', rate: '0.5' }],
    deal_stage: [
      { name: 'Demo', position: 1, probability: '0.25', is_proposal: false },
      { name: 'Proposal', position: 2, probability: '0.5', is_proposal: true },
    ],
    deal: deals,
    lead: [
      {
        id: 1,
        deal_id: 1,
        customer_id: acme,
        created_on: '2026-01-10',
        first_touch_on: '2026-01-02',
        first_contact_on: '2026-01-22',
      },
    ],
    activity: [
      activity(1, 'demo', '2026-02-20', ada),
      activity(3, 'demo', '2026-03-06', ben),
      activity(3, 'demo', '2026-03-07', ben),
      activity(4, 'demo', '2026-03-10', ben, 'planned'),
      activity(5, 'call', '2026-03-12', ada),
      activity(5, 'call', '2026-03-13', ben),
      activity(1, 'proposal', '2026-02-25', ada),
      activity(4, 'proposal', '2026-03-15', ben, null),
    ],
    deal_stage_change: [
      change(1, 'Demo', '2026-02-01'),
      change(1, 'Proposal', '2026-02-25', 'Demo'),
      change(1, 'Won', '2026-03-03', 'Proposal'),
      change(3, 'Demo', '2026-03-01'),
      change(3, 'Lost', '2026-03-11', 'Demo'),
      change(4, 'Demo', '2026-03-05'),
      change(4, 'Proposal', '2026-03-20', 'Demo'),
      change(5, 'Demo', '2026-02-10'),
    ],
    target: [{ growth: '0.1', period_start: '2026-04-01', period_end: '2026-07-01' }],
  });
});

const third = `0.${'3'.repeat(40)}`;
const cases: FigureCase[] = [
  { metric: 'deals_won', in: '2026-03', is: '2' },
  { metric: 'deals_won', in: '2026-03', team: north, is: '2' },
  { metric: 'deals_won', in: '2026-03', person: ben, is: '0' },
  { metric: 'deals_won', variant: 'originator', in: '2026-03', person: dia, is: '1' },
  { metric: 'deals_won', variant: 'originator', in: '2026-03', person: ada, is: '0' },
  { metric: 'deals_won', variant: 'originator', in: '2026-03', team: north, is: '1' },
  { metric: 'deals_won', variant: 'originator', in: '2026-03', part: ['person', dia], is: '1' },
  { metric: 'deals_won', in: '2026-03', part: ['originator', null], is: '1' },
  { metric: 'outbound_deals_won', in: '2026-03', is: '1' },
  { metric: 'outbound_deals_won', in: '2026-03', person: ben, is: '0' },
  { metric: 'outbound_deals_won', variant: 'originator', in: '2026-03', person: dia, is: '1' },
  { metric: 'average_deal_size', in: '2026-03', is: '2000', of: ['4000', '2'] },
  { metric: 'average_deal_size', in: '2026-04', is: '350' },
  { metric: 'average_deal_size', in: '2026-05', is: null, because: 'noRecords' },
  { metric: 'average_deal_size', in: '2026-03', part: ['segment', 'B'], is: '3000' },
  { metric: 'average_deal_size', variant: 'median', in: '2026-Q1', is: '2000' },
  { metric: 'average_deal_size', variant: 'median', in: '2026-05', is: null, because: 'noRecords' },
  { metric: 'win_rate', in: '2026-03', is: '0.5', of: ['2', '4'] },
  { metric: 'win_rate', variant: 'opened', in: '2026-03', is: '0', of: ['0', '2'] },
  { metric: 'win_rate', variant: 'mixed', in: '2026-03', is: '1', of: ['2', '2'] },
  {
    metric: 'win_rate',
    variant: 'value',
    in: '2026-03',
    is: `0.${'8'.repeat(39)}9`,
    of: ['4000', '4500'],
  },
  {
    metric: 'win_rate',
    variant: 'listPrice',
    in: '2026-03',
    of: ['5000', '5800'],
    is: '0.8620689655172413793103448275862068965517',
  },
  { metric: 'win_loss_ratio', in: '2026-03', is: '1', of: ['2', '2'] },
  { metric: 'win_loss_ratio', in: '2026-03', person: ada, is: null, because: 'zeroDenominator' },
  { metric: 'win_loss_ratio', in: '2026-03', part: ['originator', dia], is: '1' },
  { metric: 'closing_ratio', in: '2026-03', is: third, of: ['2', '6'] },
  { metric: 'closing_ratio', in: '2026-03', person: ben, is: '0', of: ['0', '3'] },
  { metric: 'closing_ratio', in: '2025-03', is: null, because: 'noRecords' },
  { metric: 'demo_to_close_ratio', in: '2026-02', is: '1', of: ['1', '1'] },
  { metric: 'demo_to_close_ratio', in: '2026-03', is: '0', of: ['0', '1'] },
  { metric: 'demo_to_close_ratio', in: '2026-Q1', is: '0.5', of: ['1', '2'] },
  { metric: 'demo_to_close_ratio', variant: 'period', in: '2026-03', is: '1', of: ['1', '1'] },
  { metric: 'sales_cycle_length', in: '2026-03', is: '45', of: ['90', '2'] },
  {
    metric: 'sales_cycle_length',
    variant: 'firstContact',
    in: '2026-03',
    is: '40',
    of: ['40', '1'],
  },
  { metric: 'sales_cycle_length', variant: 'median', in: '2026-03', is: '45' },
  { metric: 'sales_cycle_length', variant: 'p90', in: '2026-03', is: '57' },
  { metric: 'deal_velocity', in: '2026-03', is: `33.${'3'.repeat(38)}`, of: ['100', '3'] },
  { metric: 'deal_velocity', variant: 'median', in: '2026-03', is: '30' },
  { metric: 'deal_velocity', variant: 'p90', in: '2026-03', is: '54' },
  { metric: 'deal_velocity', in: '2026-03', part: ['outcome', 'lost'], is: '10' },
  { metric: 'sales_velocity', in: '2026-03', of: ['2000', '45'], is: `44.${'4'.repeat(38)}` },
  { metric: 'won_deals_by_cycle_length', in: '2026-03', part: ['cycleLength', '31-60'], is: '1' },
  {
    metric: 'loss_reason_share',
    in: '2026-03',
    part: ['lossReason', 'price'],
    is: '0.5',
    of: ['1', '2'],
  },
  { metric: 'loss_reason_share', in: '2026-03', part: ['lossReason', null], is: '0.5' },
  {
    metric: 'loss_reason_share',
    variant: 'won',
    in: '2026-03',
    part: ['winReason', 'service'],
    is: '0.5',
  },
  { metric: 'opportunities_created', in: '2026-03', is: '2' },
  { metric: 'opportunities_created', variant: 'originator', in: '2026-03', person: dia, is: '1' },
  { metric: 'opportunity_quality', in: '2026-02', is: '80', of: ['80', '1'] },
  { metric: 'opportunity_quality', in: '2026-Q1', is: '60', of: ['120', '2'] },
  { metric: 'opportunity_quality', in: '2026-03', is: null, because: 'noRecords' },
  { metric: 'opportunity_quality', variant: 'proposal', in: '2026-02', is: '0.5', of: ['1', '2'] },
  { metric: 'opportunity_quality', variant: 'proposal', in: '2026-03', is: '0.5', of: ['1', '2'] },
  { metric: 'opportunities_worked', in: '2026-03', is: '2' },
  { metric: 'opportunities_worked', in: '2026-03', person: ben, is: '2' },
  { metric: 'opportunities_worked', in: '2026-03', part: ['person', ada], is: '1' },
  { metric: 'pipeline_value', in: '2026-03', is: '3000' },
  { metric: 'pipeline_value', in: '2026-06', is: '3100' },
  { metric: 'pipeline_value', in: '2026-06', part: ['expectedCloseMonth', '2026-07'], is: '2000' },
  { metric: 'pipeline_value', variant: 'weighted', in: '2026-03', is: '1900' },
  { metric: 'pipeline_value', variant: 'weighted', in: '2026-06', is: '1925' },
  { metric: 'pipeline_by_stage', in: '2026-02', is: '3' },
  { metric: 'pipeline_by_stage', in: '2026-02', part: ['stage', 'Proposal'], is: '1' },
  { metric: 'pipeline_by_stage', in: '2026-02', part: ['stage', 'Demo'], is: '1' },
  { metric: 'pipeline_by_stage', in: '2026-03', part: ['stage', 'Proposal'], is: '1' },
  { metric: 'pipeline_by_stage', in: '2026-06', part: ['stage', 'Demo'], is: '2' },
  {
    metric: 'pipeline_by_stage',
    variant: 'amount',
    in: '2026-02',
    part: ['stage', 'Proposal'],
    is: '1000',
  },
  { metric: 'pipeline_by_stage', variant: 'amount', in: '2026-06', is: '3100' },
  { metric: 'pipeline_growth', in: '2026-03', is: '-0.4', of: ['-2000', '5000'] },
  { metric: 'pipeline_growth', in: '2025-03', is: null, because: 'noBase' },
  { metric: 'funnel_leakage_rate', in: '2026-03', is: third, of: ['1', '3'] },
  {
    metric: 'funnel_leakage_rate',
    in: '2026-03',
    part: ['stage', 'Demo'],
    is: '0.5',
    of: ['1', '2'],
  },
  { metric: 'funnel_leakage_rate', in: '2026-02', is: '0', of: ['0', '3'] },
  { metric: 'funnel_leakage_rate', variant: 'pending', in: '2026-03', is: third, of: ['1', '3'] },
  { metric: 'funnel_leakage_rate', in: '2026-05', is: null, because: 'noRecords' },
  { metric: 'proposal_to_sale_rate', in: '2026-02', is: '1', of: ['1', '1'] },
  { metric: 'proposal_to_sale_rate', in: '2026-03', is: '0', of: ['0', '1'] },
  { metric: 'new_customers', in: '2026-03', is: '2' },
  { metric: 'new_customers', in: '2026-03', person: ada, is: '2' },
  { metric: 'new_customers', in: '2026-03', part: ['product', large], is: '1' },
  { metric: 'new_customers', in: '2026-04', is: '0' },
  { metric: 'upsell_cross_sell_rate', in: '2026-04', is: '0.5', of: ['1', '2'] },
  { metric: 'upsell_cross_sell_rate', variant: 'upsell', in: '2026-04', is: '0.5' },
  {
    metric: 'upsell_cross_sell_rate',
    variant: 'crossSell',
    in: '2026-04',
    is: '0',
    of: ['0', '2'],
  },
  { metric: 'upsell_cross_sell_rate', in: '2026-03', is: null, because: 'noRecords' },
  { metric: 'time_to_first_upsell', in: '2026-04', is: '38', of: ['38', '1'] },
  { metric: 'time_to_first_upsell', in: '2026-04', part: ['product', small], is: '38' },
  { metric: 'customer_lifecycle_length', in: '2026-03', is: '60', of: ['60', '1'] },
  { metric: 'customer_lifecycle_length', in: '2026-04', is: null, because: 'noRecords' },
  { metric: 'revenue_by_rep', in: '2026-03', part: ['person', ada], is: '4000' },
  { metric: 'revenue_by_rep', in: '2026-04', is: '350' },
  { metric: 'sales_productivity', in: '2026-03', is: '2000', of: ['4000', '2'] },
  {
    metric: 'sales_productivity',
    variant: 'distinctSellers',
    in: '2026-03',
    is: '2000',
    of: ['4000', '2'],
  },
  { metric: 'sales_productivity', variant: 'activeSellers', in: '2026-03', is: '2000' },
  { metric: 'sales_productivity', in: '2026-03', team: north, is: '4000', of: ['4000', '1'] },
  { metric: 'sales_productivity', variant: 'invoiced', in: '2026-03', is: '0' },
  { metric: 'recommended_quota', in: '2026-03', is: '2200', of: ['4400', '2'] },
  { metric: 'recommended_quota', in: '2026-03', person: ada, is: '4400' },
  { metric: 'recommended_quota', variant: 'ramped', in: '2026-03', is: '2200' },
  { metric: 'recommended_quota', variant: 'bottomUp', in: '2026-03', is: '1000' },
  { metric: 'recommended_quota', in: '2026-01', is: '0', of: ['0', '2'] },
];

it.each(cases.map((each) => [nameOf(each), each] as const))('%s', async (_, each) => {
  expect(await askFigure(org, each)).toMatchObject(expectedOf(each));
});

const families = ['performance', 'productivity', 'pipeline'] as const;

it('lists the records behind every figure', async () => {
  await expectRecordsToAgree(org, families, '2026-Q1');
}, 60_000);

it('answers months of teams and people', async () => {
  await expectMonthsOf(org, families, { team: north, person: ben });
});
