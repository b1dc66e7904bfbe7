import { beforeAll, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { makeOrganisation } from '@/test/make-organisation';
import { askFigure, expectedOf, nameOf, type FigureCase } from '@/test/metric/ask-figure';
import { insertRows, testId, type Row } from '@/test/metric/insert-rows';
import { expectMonthsOf, expectRecordsToAgree } from '@/test/metric/records-agree';

const [ada, ben, cal] = [testId(1), testId(2), testId(3)];
const [sales, north, south] = [testId(10), testId(11), testId(12)];
const acme = testId(21);

const won = (id: number, owner_id: string | null, amount: string, closed_on: string): Row => ({
  id,
  owner_id,
  amount,
  closed_on,
  status: 'won',
  stage: 'Won',
  currency: 'EUR',
});

const months: Readonly<Record<string, [string, string]>> = {
  '2025': ['2025-01-01', '2026-01-01'],
  '2026-Q1': ['2026-01-01', '2026-04-01'],
  '2026-Q2': ['2026-04-01', '2026-07-01'],
  '2026-01': ['2026-01-01', '2026-02-01'],
  '2026-02': ['2026-02-01', '2026-03-01'],
  '2026-03': ['2026-03-01', '2026-04-01'],
  '2026-04': ['2026-04-01', '2026-05-01'],
  '2026-05': ['2026-05-01', '2026-06-01'],
  '2026-06': ['2026-06-01', '2026-07-01'],
};
const over = (key: string, columns: Row): Row => {
  const [period_start, period_end] = months[key] ?? ['', ''];
  return { ...columns, period_start, period_end };
};
const person = (owner_id: string): Row => ({ owner_id });
const team = (team_id: string): Row => ({ team_id });

const quota = (key: string, whose: Row, amount: string, measure = 'bookings'): Row =>
  over(key, { ...whose, amount, measure, currency: 'EUR' });
const target = (key: string, whose: Row, value: string, metric: string): Row =>
  over(key, { ...whose, value, metric });
const forecast = (key: string, whose: Row, amount: string, made_on: string): Row =>
  over(key, { ...whose, amount, made_on, currency: 'EUR' });

let org: Organisation;

beforeAll(async () => {
  org = await makeOrganisation();
  await insertRows(org.id, {
    person: [
      { id: ada, role: 'rep' },
      { id: ben, role: 'rep' },
      { id: cal, role: 'rep', hired_on: '2026-01-31' },
    ],
    team: [{ id: sales }, { id: north, parent_id: sales }, { id: south, parent_id: sales }],
    team_membership: [
      { person_id: ada, team_id: north },
      { person_id: ben, team_id: south },
      { person_id: cal, team_id: north },
    ],
    customer: [{ id: acme }],
    deal: [
      won(1, ada, '800', '2026-01-15'),
      won(2, ada, '1200', '2026-02-10'),
      won(3, ada, '500', '2026-03-05'),
      won(4, ben, '3000', '2026-02-20'),
      won(5, null, '50', '2026-01-05'),
      won(6, null, '250', '2025-06-01'),
      won(7, cal, '100', '2026-04-02'),
      won(8, ben, '400', '2026-05-10'),
      won(9, cal, '90', '2026-06-02'),
    ],
    deal_line: [
      { deal_id: 9, quantity: '3', currency: 'EUR' },
      { deal_id: 9, quantity: '2', currency: 'EUR' },
    ],
    lead: ['2026-05-02', '2026-05-03', '2026-05-31'].map((created_on) => ({
      owner_id: ada,
      created_on,
    })),
    activity: [
      ...['done', 'completed', 'attended', 'planned'].map((status) => ({
        type: 'meeting',
        owner_id: cal,
        occurred_on: '2026-05-12',
        status,
      })),
      ...['done', 'done', 'done', 'done', 'done', 'planned'].map((status) => ({
        type: 'call',
        owner_id: ada,
        occurred_on: '2026-03-09',
        status,
      })),
    ],
    invoice: [
      {
        owner_id: ada,
        gross_amount: '650',
        discount_amount: '50',
        amount: '600',
        currency: 'EUR',
        issued_on: '2026-05-03',
      },
    ],
    subscription_movement: [
      ['new', '30'],
      ['expansion', '20'],
      ['churn', '-10'],
    ].map(([kind = '', mrr_delta = '']) => ({
      customer_id: acme,
      owner_id: ada,
      kind,
      mrr_delta,
      currency: 'EUR',
      effective_on: '2026-06-03',
    })),
    quota: [
      quota('2026-01', person(ada), '1000'),
      quota('2026-02', person(ada), '1000'),
      quota('2026-03', person(ada), '1000'),
      quota('2026-Q1', person(ben), '3000'),
      quota('2026-Q1', team(north), '9000'),
      quota('2026-Q2', team(south), '1000'),
      quota('2026-04', person(cal), '2', 'deals'),
      quota('2025', {}, '1000'),
      quota('2026-05', person(cal), '4', 'meetings'),
      quota('2026-06', person(cal), '10', 'units'),
      quota('2026-05', person(ada), '1000', 'revenue'),
      quota('2026-06', person(ada), '100', 'mrr'),
    ],
    target: [
      target('2026-Q1', {}, '10', 'deals_won'),
      target('2026-Q1', person(ada), '4', 'deals_won'),
      target('2026-Q1', team(south), '1', 'deals_won'),
      target('2026-Q1', {}, '0.5', 'win_rate'),
      target('2026-05', person(ada), '4', 'new_leads'),
      target('2026-05', {}, '1300', 'gross_revenue'),
      over('2026-03', { ...person(ada), value: '10', activity_type: 'call' }),
      over('2026-03', { growth: '0.1' }),
      over('2026-03', { ...team(north), growth: '0.2' }),
    ],
    forecast: [
      forecast('2026-Q1', {}, '5500', '2025-12-20'),
      forecast('2026-Q1', {}, '6000', '2026-01-01'),
      forecast('2026-Q1', {}, '5000', '2026-02-15'),
      forecast('2026-02', person(ada), '1000', '2026-01-31'),
      forecast('2026-02', person(ada), '900', '2026-02-02'),
      forecast('2026-Q1', person(ada), '2000', '2025-12-31'),
    ],
  });
});

const quotas: FigureCase[] = [
  { metric: 'quota_attainment', in: '2026-01', person: ada, is: '0.8', of: ['800', '1000'] },
  { metric: 'quota_attainment', in: '2026-Q1', person: ben, is: '1', of: ['3000', '3000'] },
  { metric: 'quota_attainment', in: '2026-03', person: ben, is: '0' },
  { metric: 'quota_attainment', in: '2026-Q1', of: ['5500', '6000'], is: `0.91${'6'.repeat(37)}7` },
  { metric: 'quota_attainment', in: '2026-Q1', team: sales, is: `0.91${'6'.repeat(37)}7` },
  { metric: 'quota_attainment', in: '2026-Q1', team: south, is: '1' },
  {
    metric: 'quota_attainment',
    in: '2026-Q1',
    team: north,
    of: ['2500', '3000'],
    is: `0.8${'3'.repeat(39)}`,
  },
  { metric: 'quota_attainment', in: '2025', is: '0.25', of: ['250', '1000'] },
  { metric: 'quota_attainment', in: '2026-Q2', team: south, is: '0.4', of: ['400', '1000'] },
  { metric: 'quota_attainment', in: '2026-04', is: null, because: 'mixedKinds' },
  { metric: 'quota_attainment', in: '2026-04', part: ['kind', 'deals'], is: '0.5', of: ['1', '2'] },
  { metric: 'quota_attainment', in: '2026-04', person: cal, is: '0.5' },
  { metric: 'quota_attainment', in: '2026-05', person: cal, is: '0.75', of: ['3', '4'] },
  { metric: 'quota_attainment', in: '2026-06', person: cal, is: '0.5', of: ['5', '10'] },
  { metric: 'quota_attainment', in: '2026-05', person: ada, is: '0.6', of: ['600', '1000'] },
  { metric: 'quota_attainment', in: '2026-06', person: ada, is: '0.5', of: ['50', '100'] },
  { metric: 'quota_attainment', in: '2024', is: null, because: 'noRecords' },
  { metric: 'average_quota_attainment', in: '2026-01', is: '0.4', of: ['0.8', '2'] },
  { metric: 'average_quota_attainment', in: '2026-Q1', team: south, is: '1', of: ['1', '1'] },
  { metric: 'average_quota_attainment', in: '2026-01', part: ['person', ada], is: '0.8' },
  { metric: 'average_quota_attainment', in: '2025', is: null, because: 'noRecords' },
  { metric: 'reps_at_quota_rate', in: '2026-Q1', is: '0.5', of: ['1', '2'] },
  { metric: 'reps_at_quota_rate', variant: 'near', in: '2026-Q1', is: '1', of: ['2', '2'] },
  { metric: 'reps_at_quota_rate', in: '2026-Q1', team: north, is: '0', of: ['0', '1'] },
  { metric: 'quota_consistency', in: '2026-03', person: ada, is: '0' },
  { metric: 'quota_consistency', in: '2026-02', person: ada, is: '1' },
  { metric: 'quota_consistency', in: '2026-03', person: ben, is: '3' },
  { metric: 'quota_consistency', in: '2026-02', person: ben, is: null, because: 'noRecords' },
  { metric: 'quota_consistency', in: '2026-03', is: '1.5', of: ['3', '2'] },
  { metric: 'quota_consistency', variant: 'longest', in: '2026-03', is: '2', of: ['4', '2'] },
  { metric: 'recommended_quota', in: '2026-02', person: ada, is: '1440' },
  { metric: 'recommended_quota', in: '2026-02', person: ben, is: '3300' },
  { metric: 'recommended_quota', in: '2026-02', team: north, is: '720', of: ['1440', '2'] },
  { metric: 'recommended_quota', variant: 'ramped', in: '2026-03', is: '200', of: ['500', '2.5'] },
];

const others: FigureCase[] = [
  { metric: 'new_customers', in: '2026-06', is: '1' },
  {
    metric: 'sales_productivity',
    variant: 'invoiced',
    in: '2026-05',
    is: '216.6666666666666666666666666666666666667',
  },
];

const targets: FigureCase[] = [
  { metric: 'sales_target_attainment', in: '2026-Q1', is: null, because: 'mixedKinds' },
  {
    metric: 'sales_target_attainment',
    in: '2026-Q1',
    part: ['metric', 'deals_won'],
    is: '0.5',
    of: ['5', '10'],
  },
  {
    metric: 'sales_target_attainment',
    in: '2026-Q1',
    person: ada,
    part: ['metric', 'deals_won'],
    is: '0.75',
    of: ['3', '4'],
  },
  { metric: 'sales_target_attainment', in: '2026-Q1', team: south, is: '1', of: ['1', '1'] },
  { metric: 'sales_target_attainment', in: '2026-05', person: ada, is: '0.75', of: ['3', '4'] },
  {
    metric: 'sales_target_attainment',
    in: '2026-05',
    part: ['metric', 'gross_revenue'],
    is: '0.5',
    of: ['650', '1300'],
  },
  {
    metric: 'sales_target_attainment',
    in: '2026-03',
    person: ada,
    part: ['type', 'call'],
    is: '0.5',
    of: ['5', '10'],
  },
  {
    metric: 'sales_target_attainment',
    variant: 'mean',
    in: '2026-05',
    is: '0.625',
    of: ['1.25', '2'],
  },
  { metric: 'sales_target_attainment', in: '2024', is: null, because: 'noRecords' },
  { metric: 'targets_met_rate', in: '2026-Q1', is: '0.25', of: ['1', '4'] },
  { metric: 'targets_met_rate', in: '2026-03', person: ada, is: '0', of: ['0', '2'] },
  { metric: 'targets_met_rate', variant: 'count', in: '2026-Q1', is: '1' },
  { metric: 'targets_met_rate', in: '2026-02', is: null, because: 'noRecords' },
  { metric: 'actual_vs_forecast', in: '2026-Q1', is: '-0.075', of: ['-450', '6000'] },
  { metric: 'actual_vs_forecast', variant: 'end', in: '2026-Q1', is: '0.11', of: ['550', '5000'] },
  { metric: 'actual_vs_forecast', in: '2026-02', person: ada, is: '0.2', of: ['200', '1000'] },
  {
    metric: 'actual_vs_forecast',
    variant: 'end',
    in: '2026-02',
    team: north,
    of: ['300', '900'],
    is: `0.${'3'.repeat(40)}`,
  },
  { metric: 'actual_vs_forecast', in: '2026-Q1', person: ada, is: '0.25', of: ['500', '2000'] },
  { metric: 'actual_vs_forecast', variant: 'end', in: '2026-Q1', person: ada, is: '0.25' },
  { metric: 'actual_vs_forecast', in: '2026-05', is: null, because: 'noBase' },
  {
    metric: 'sales_forecast_accuracy',
    in: '2026-Q1',
    of: ['5100', '5550'],
    is: `0.${'918'.repeat(13)}9`,
  },
  {
    metric: 'sales_forecast_accuracy',
    variant: 'overForecast',
    in: '2026-Q1',
    is: '0.925',
    of: ['5550', '6000'],
  },
  {
    metric: 'sales_forecast_accuracy',
    variant: 'end',
    in: '2026-Q1',
    of: ['5000', '5550'],
    is: `0.${'900'.repeat(13)}9`,
  },
  { metric: 'sales_forecast_accuracy', in: '2026-05', is: null, because: 'noRecords' },
];

it.each([...quotas, ...targets, ...others].map((each) => [nameOf(each), each] as const))(
  '%s',
  async (_, each) => {
    expect(await askFigure(org, each)).toMatchObject(expectedOf(each));
  },
);

const families = ['performance'] as const;

it('lists the records behind every figure', async () => {
  await expectRecordsToAgree(org, families, '2026-Q1');
}, 60_000);

it('answers months of teams and people', async () => {
  await expectMonthsOf(org, families, { team: north, person: ada });
});
