import { beforeAll, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { Decimal } from '@/server/values/decimal';
import { makeOrganisation } from '@/test/make-organisation';
import { askFigure, expectedOf, nameOf, type FigureCase } from '@/test/metric/ask-figure';
import { insertRows, testId, type Row } from '@/test/metric/insert-rows';
import { expectMonthsOf, expectRecordsToAgree } from '@/test/metric/records-agree';

const [kim, lou, max, ned, ola] = [1, 2, 3, 4, 5].map(testId) as [
  string,
  string,
  string,
  string,
  string,
];
const [north, south] = [testId(11), testId(12)];

const won = (owner_id: string | null, amount: string): Row => ({
  owner_id,
  amount,
  status: 'won',
  stage: 'Won',
  currency: 'EUR',
  closed_on: '2026-03-10',
});

let org: Organisation;

beforeAll(async () => {
  org = await makeOrganisation();
  await insertRows(org.id, {
    person: [
      { id: kim, role: 'rep', hired_on: '2025-01-01', hire_source: 'employee_referral' },
      { id: lou, role: 'rep', hired_on: '2025-07-01', hire_source: 'job_board' },
      { id: max, role: 'rep', hired_on: '2026-02-10', hire_source: 'employee_referral' },
      { id: ned, role: 'manager', left_on: '2026-03-15', leave_reason: 'Resignation' },
      {
        id: ola,
        role: 'rep',
        hired_on: '2026-01-01',
        left_on: '2026-03-21',
        leave_reason: 'dismissal',
      },
    ],
    team: [{ id: north, manager_id: ned }, { id: south }],
    team_membership: [
      { person_id: kim, team_id: north },
      { person_id: lou, team_id: north },
      { person_id: max, team_id: south },
      { person_id: ned, team_id: north },
      { person_id: ola, team_id: south },
    ],
    deal: [won(kim, '3100'), won(lou, '1000'), won(ola, '240'), won(null, '999')],
  });
});

/** Quotients of what is counted by hand: days of March, people, amounts. */
const cases: (FigureCase & { readonly over?: string })[] = [
  { metric: 'new_reps_hired', in: '2026-02', is: '1' },
  { metric: 'new_reps_hired', in: '2026-02', part: ['hireSource', 'employee_referral'], is: '1' },
  { metric: 'new_reps_hired', in: '2026-02', team: north, is: '0' },
  // 2 of (31 + 31 + 31 + 14 + 20) ÷ 31
  { metric: 'employee_turnover_rate', in: '2026-03', is: '62', over: '127' },
  { metric: 'employee_turnover_rate', in: '2026-03', team: north, is: '31', over: '76' },
  {
    metric: 'employee_turnover_rate',
    variant: 'annualised',
    in: '2026-03',
    is: '730',
    over: '127',
  },
  { metric: 'employee_turnover_rate', variant: 'voluntary', in: '2026-03', is: '31', over: '127' },
  { metric: 'employee_turnover_rate', in: '2026-03', part: ['manager', ned], is: '31', over: '76' },
  {
    metric: 'employee_turnover_rate',
    in: '2026-03',
    part: ['tenure', '0-2 months'],
    is: '31',
    over: '51',
  },
  { metric: 'employee_turnover_rate', in: '2026-01', is: '0' },
  { metric: 'employee_retention_rate', in: '2026-03', is: '3', over: '5' },
  { metric: 'employee_retention_rate', in: '2026-03', part: ['role', 'rep'], is: '3', over: '4' },
  { metric: 'employee_referral_hire_share', in: '2026-02', is: '1' },
  { metric: 'employee_referral_hire_share', in: '2025', is: '0.5' },
  { metric: 'employee_referral_hire_share', in: '2026-05', is: null, because: 'noRecords' },
  // (455 + 50) ÷ 2 against (274 + 79) ÷ 2
  { metric: 'referred_employee_tenure_ratio', in: '2026-03', is: '505', over: '353' },
  { metric: 'referred_employee_tenure_ratio', in: '2026-03', team: south, is: '50', over: '79' },
  { metric: 'referred_employee_tenure_ratio', in: '2024', is: null, because: 'noRecords' },
  // 3100 ÷ (31 + 31) against 1240 ÷ (31 + 20)
  { metric: 'referred_employee_profitability_ratio', in: '2026-03', is: '2550', over: '1240' },
  { metric: 'referred_employee_profitability_ratio', in: '2026-03', team: south, is: '0' },
  { metric: 'sales_productivity', in: '2026-03', is: '165509', over: '113' },
  {
    metric: 'sales_productivity',
    variant: 'distinctSellers',
    in: '2026-03',
    is: '5339',
    over: '4',
  },
  { metric: 'sales_productivity', variant: 'activeSellers', in: '2026-03', is: '5339', over: '3' },
];

it.each(cases.map((each) => [nameOf(each), each] as const))('%s', async (_, each) => {
  const figure = await askFigure(org, each);
  if (each.is === null) {
    expect(figure).toMatchObject(expectedOf(each));
    return;
  }
  const expected = new Decimal(each.is)
    .div(each.over ?? '1')
    .toSignificantDigits(30)
    .toFixed();
  const value = new Decimal(figure?.value ?? 'NaN').toSignificantDigits(30).toFixed();
  expect(value).toBe(expected);
});

const families = ['people', 'productivity'] as const;

it('lists the records behind every figure', async () => {
  await expectRecordsToAgree(org, families, '2026-Q1');
}, 60_000);

it('answers months of teams and people', async () => {
  await expectMonthsOf(org, families, { team: north, person: kim });
});
