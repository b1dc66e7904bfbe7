import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { caseName } from '@/test/metric/case-name';
import { expectedOfCase, figureOfCase, type FigureCase } from '@/test/metric/figure-case';
import { insertRecords, type RecordRow } from '@/test/metric/insert-records';

const asOf = '2026-06-30';

type Row = readonly [metric: string, on: string, value: string | null, more?: Partial<FigureCase>];
const asCase = ([metric, on, value, more]: Row): FigureCase => ({ metric, on, value, ...more });
const named = (rows: readonly Row[]) =>
  rows.map((row) => [caseName(asCase(row)), asCase(row)] as const);

/** Periods become movements by themselves. */
async function subscribe(
  tx: TenantTransaction,
  org: Organisation,
  periods: readonly RecordRow[],
): Promise<void> {
  const full = periods.map((period) => ({ id: randomUUID(), currency: 'EUR', ...period }));
  await insertRecords(tx, org.id, 'subscription_period', full);
}

describe('four subscriptions of 500 a year, and two of 30 a month', () => {
  let org: Organisation;
  const four = '166.6666666668';

  beforeAll(async () => {
    org = await makeOrganisation();
    await withOrg(org.id, async (tx) => {
      const [customer, yearly, monthly] = [randomUUID(), randomUUID(), randomUUID()];
      await insertRecords(tx, org.id, 'customer', [{ id: customer, name: 'Customer' }]);
      await insertRecords(tx, org.id, 'product', [
        { id: yearly, name: 'Yearly' },
        { id: monthly, name: 'Monthly' },
      ]);
      const paid = { customer_id: customer, product_id: yearly, mrr: '41.6666666667' };
      const more = { customer_id: customer, product_id: monthly, mrr: '30' };
      await subscribe(tx, org, [
        ...[1, 2, 3, 4].map(() => ({ ...paid, start_on: '2025-01-01', end_on: '2026-01-01' })),
        ...[1, 2].map(() => ({ ...more, start_on: '2025-02-01', end_on: '2025-03-01' })),
        { ...more, start_on: '2026-02-01', end_on: null },
      ]);
    });
  });

  const rows: readonly Row[] = [
    ['new_mrr', '2025-01-01', four],
    ['mrr', '2025-01-01', four],
    ['mrr', '2024-12-01', '0'],
    ['average_revenue_per_account', '2025-01-01', four, { variant: 'automatic' }],
    ['new_mrr', '2025-02-01', '0'],
    ['net_new_revenue', '2025-02-01', '720'],
    ['net_new_revenue', '2025-02-01', '60', { variant: 'monthly' }],
    ['mrr', '2025-02-01', '226.6666666668'],
    ['churned_mrr', '2025-03-01', '0'],
    ['customer_churn_rate', '2025-03-01', '0', { denominator: '1' }],
    ['product_churn_rate', '2025-03-01', '0.5', { numerator: '1', denominator: '2' }],
    ['net_new_revenue', '2025-03-01', '-60', { variant: 'monthly' }],
    ['churned_mrr', '2025-12-01', '0'],
    ['churned_mrr', '2026-01-01', four],
    ['customer_churn_rate', '2026-01-01', '1'],
    ['customer_retention_rate', '2026-01-01', '0'],
    ['revenue_churn_rate', '2026-01-01', '1', { numerator: four }],
    ['net_revenue_retention', '2026-01-01', '0'],
    ['mrr', '2026-01-01', '0'],
    ['new_mrr', '2026-02-01', '0'],
    ['mrr', '2026-02-01', '30'],
    ['net_revenue_retention', '2026-02-01', null, { reason: 'zeroDenominator' }],
    // what comes back is no retention, but it does lower net churn
    ['net_revenue_retention', '2025-02-01', '0', { grain: 'year', on: '2026-05-01' }],
    ['revenue_churn_rate', '2026-01-01', '0.82', { grain: 'quarter', variant: 'net' }],
  ];

  it.each(named(rows))('%s', async (_, each) => {
    const found = await figureOfCase(org, each, each.on ?? asOf, asOf);
    // 136.6666666668 ÷ 166.6666666668: an amount of ten decimals, not quite a third
    if (each.variant === 'net') {
      expect(Number(found.value)).toBeCloseTo(Number(each.value), 9);
      return;
    }
    expect(found).toEqual(expectedOfCase(each));
  });
});

describe('twenty customers of 100', () => {
  let org: Organisation;
  let downgraded: string;
  let extra: string;

  beforeAll(async () => {
    org = await makeOrganisation();
    await withOrg(org.id, async (tx) => {
      const customers = Array.from({ length: 23 }, () => randomUUID());
      const [base] = [randomUUID()];
      extra = randomUUID();
      downgraded = customers[4] ?? '';
      await insertRecords(tx, org.id, 'product', [
        { id: base, name: 'Base' },
        { id: extra, name: 'Extra' },
      ]);
      await insertRecords(
        tx,
        org.id,
        'customer',
        customers.map((id, index) => ({
          id,
          name: `Customer ${index}`,
          ...(index === 0 && { churn_reason: 'price' }),
        })),
      );
      const leaving = ['2025-03-01', '2025-04-01', '2025-05-01'];
      const coming = ['2025-03-10', '2025-04-10', '2025-05-10'];
      const at = (index: number) => ({
        customer_id: customers[index] ?? '',
        product_id: base,
        mrr: '100',
        start_on: '2025-01-01',
      });
      await subscribe(tx, org, [
        ...leaving.map((end_on, index) => ({ ...at(index), end_on, churn_reason: 'price' })),
        at(3),
        { ...at(4), end_on: '2025-07-20' },
        { ...at(4), mrr: '90', start_on: '2025-07-20', end_on: '2025-08-20' },
        { ...at(4), mrr: '80', start_on: '2025-08-20' },
        ...Array.from({ length: 14 }, (_, index) => at(index + 5)),
        { ...at(19), end_on: '2025-11-15' },
        ...coming.map((start_on, index) => ({ ...at(index + 20), start_on })),
        { ...at(3), product_id: extra, mrr: '50', start_on: '2025-06-15', end_on: '2025-10-01' },
        { ...at(6), start_on: '2026-01-15', product_id: extra, mrr: '0' },
      ]);
      await insertRecords(tx, org.id, 'expense', [
        { category: 'sales', amount: '300', currency: 'EUR', incurred_on: '2025-03-15' },
      ]);
    });
  });

  const ofOne = () => [{ dimension: 'customer', key: downgraded }] as const;
  const rows: readonly Row[] = [
    ['average_revenue_per_account', '2025-03-01', '100'],
    ['customer_churn_rate', '2025-03-01', '0.05', { numerator: '1', denominator: '20' }],
    ['average_customer_lifespan', '2025-03-01', '608'],
    ['customer_lifetime_value', '2025-03-01', '2000'],
    ['revenue_churn_rate', '2025-03-01', '0.05', { numerator: '100', denominator: '2000' }],
    ['revenue_churn_rate', '2025-03-01', '0.05', { variant: 'net' }],
    [
      'revenue_churn_rate',
      '2025-03-01',
      '0.05',
      { variant: 'contribution', by: ['churnReason'], part: ['price'] },
    ],
    [
      'customer_churn_rate',
      '2025-03-01',
      '0.05',
      { variant: 'contribution', by: ['churnReason'], part: ['price'] },
    ],
    ['cac_payback_period', '2025-03-01', '91.2'],
    ['cac_payback_period', '2025-03-01', '91.2', { variant: 'revenue' }],
    ['ltv_to_cac', '2025-03-01', `6.${'6'.repeat(38)}7`],
    ['gross_sales_efficiency', '2025-03-01', '4', { numerator: '1200', denominator: '300' }],
    ['net_sales_efficiency', '2025-03-01', '0'],
    ['mrr', '2025-05-01', '2000'],
    ['growth_ceiling', '2025-05-01', '2000', { numerator: '100', denominator: '0.05' }],
    ['growth_ceiling', '2025-05-01', '2000', { variant: 'net' }],
    ['growth_ceiling', '2025-09-01', '0'],
    ['growth_ceiling', '2026-02-01', null, { reason: 'unlimited' }],
    ['growth_ceiling_utilization', '2025-05-01', '1'],
    ['revenue_churn_rate', '2025-06-01', '0'],
    ['revenue_churn_rate', '2025-06-01', '-0.025', { variant: 'net' }],
    ['net_revenue_retention', '2025-06-01', '1.025', { denominator: '2000' }],
    ['gross_revenue_retention', '2025-06-01', '1'],
    ['customer_churn_rate', '2025-06-01', '0'],
    ['average_customer_lifespan', '2025-06-01', null, { reason: 'unlimited' }],
    ['customer_lifetime_value', '2025-06-01', null, { reason: 'unlimited' }],
    // within five years unless the limit is lifted
    ['average_customer_lifespan', '2025-07-01', '1824', { grain: 'half' }],
    ['average_customer_lifespan', '2025-07-01', '3648', { grain: 'half', variant: 'uncapped' }],
    ['average_customer_lifespan', '2025-06-01', '912', { grain: 'quarter' }],
    [
      'product_churn_rate',
      '2025-10-01',
      `0.0${'476190'.repeat(6)}4762`,
      { numerator: '1', denominator: '21' },
    ],
    ['customer_churn_rate', '2025-10-01', '0'],
    ['early_churn_rate', '2025-03-01', null, { reason: 'noRecords' }],
  ];

  it.each(named(rows))('%s', async (_, each) => {
    expect(await figureOfCase(org, each, asOf, asOf)).toEqual(expectedOfCase(each));
  });

  it('a customer at −10 and −10 over two months keeps 80 %', async () => {
    const one = (metric: string, value: string): FigureCase => ({
      metric,
      on: '2025-07-01',
      grain: 'quarter',
      filters: ofOne(),
      value,
    });
    for (const each of [
      one('gross_revenue_retention', '0.8'),
      one('net_revenue_retention', '0.8'),
      one('revenue_churn_rate', '0.2'),
      one('customer_churn_rate', '0'),
    ]) {
      expect(await figureOfCase(org, each, asOf, asOf)).toEqual(expectedOfCase(each));
    }
  });

  it('a product is lost while its customer stays', async () => {
    const each: FigureCase = {
      metric: 'product_churn_rate',
      on: '2025-10-01',
      by: ['product'],
      part: [extra],
      value: '1',
    };
    expect(await figureOfCase(org, each, asOf, asOf)).toEqual(expectedOfCase(each));
  });
});
