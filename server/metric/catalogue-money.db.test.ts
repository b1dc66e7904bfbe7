import { beforeAll, describe, expect, it } from 'vitest';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { caseName } from '@/test/metric/case-name';
import { expectedOfCase, figureOfCase, type FigureCase } from '@/test/metric/figure-case';
import { insertMoneyCompany, type MoneyCompany } from '@/test/metric/money-company';

const asOf = '2026-05-31';
const april = '2026-04-15';
let org: Organisation;
let company: MoneyCompany;

beforeAll(async () => {
  org = await makeOrganisation();
  company = await withOrg(org.id, (tx) => insertMoneyCompany(tx, org.id));
});

/** metric, its value in March 2026, and what differs */
type Row = readonly [metric: string, value: string | null, more?: Partial<FigureCase>];

const wholes: readonly Row[] = [
  ['gross_revenue', '2150'],
  ['gross_revenue', '1400', { variant: 'booked' }],
  ['gross_revenue', '0', { on: '2026-01-15' }],
  ['net_revenue', '2010'],
  ['net_revenue', '1005', { variant: 'literal' }],
  ['sales_growth', '1.15', { numerator: '1150', denominator: '1000' }],
  ['sales_growth', '1', { variant: 'booked' }],
  ['sales_growth', null, { on: '2026-02-15', reason: 'noBase' }],
  ['year_over_year_growth', '1.6875'],
  ['year_over_year_growth', '3', { variant: 'booked' }],
  ['trailing_growth', '3250'],
  ['trailing_growth', '2100', { variant: 'booked' }],
  ['upsell_cross_sell_revenue', '380000', { on: april }],
  ['average_order_value', '700', { numerator: '2100', denominator: '3' }],
  ['average_order_value', '670', { variant: 'net' }],
  ['average_order_value', '700', { variant: 'median' }],
  ['average_order_value', null, { on: '2026-01-15', reason: 'noRecords' }],
  ['orders_per_customer', '1.5'],
  ['order_value_per_customer', '1050'],
  ['average_revenue_per_account', '410', { numerator: '2050', denominator: '5' }],
  ['average_revenue_per_account', '280', { variant: 'booked' }],
  ['average_revenue_per_account', null, { variant: 'recurring', reason: 'noRecords' }],
  ['annual_contract_value', '60600', { on: april, numerator: '121200', denominator: '2' }],
  ['annual_contract_value', '60300', { on: april, variant: 'meanAsIs' }],
  ['annual_contract_value', '121200', { on: april, variant: 'sum' }],
  ['annual_contract_value', null, { reason: 'noRecords' }],
  ['sales_volume_by_location', '10'],
  ['sales_volume_by_location', '1400', { variant: 'amount' }],
  ['promotion_sales_lift', null, { reason: 'zeroDenominator' }],
  ['revenue_by_product', '1400'],
  ['revenue_by_product', '2100', { variant: 'invoiced' }],
  ['average_selling_price', '140'],
  ['average_revenue_per_unit', '140'],
  ['marginal_revenue_per_unit', '700', { numerator: '700', denominator: '1' }],
  ['marginal_revenue_per_unit', '150', { variant: 'yearBefore' }],
  ['average_discount_rate', '0.125', { numerator: '200', denominator: '1600' }],
  ['average_discount_rate', '0', { on: '2026-02-15', denominator: '500' }],
  ['discount_impact', '200'],
  ['discount_impact', `0.${'142857'.repeat(6)}1429`, { variant: 'shareOfRevenue' }],
  ['customer_retention_rate', '0.75', { numerator: '3', denominator: '4' }],
  ['customer_churn_rate', '0.25'],
  ['customer_churn_rate', '0.25', { variant: 'contribution' }],
  ['repeat_customer_rate', '0.5'],
  ['repeat_customer_rate', '1', { variant: 'count' }],
  ['early_churn_rate', '0.5', { on: '2025-08-01' }],
  ['early_churn_rate', '1', { on: '2025-08-01', variant: 'nineMonths' }],
  ['early_churn_rate', null, { on: '2025-12-01', reason: 'noRecords' }],
  ['gross_revenue_retention', '2.6875', { variant: 'literal' }],
  ['net_revenue_retention', '2.5125', { variant: 'literal' }],
  ['average_customer_lifespan', '121.6'],
  ['average_customer_lifespan', '121.6', { variant: 'uncapped' }],
  ['average_customer_lifespan', '99', { variant: 'observed' }],
  ['customer_lifetime_value', '1640'],
  ['customer_lifetime_value', '1640', { variant: 'uncapped' }],
  ['customer_lifetime_value', '810', { variant: 'historical' }],
  ['customer_lifetime_value', '1312', { variant: 'margin' }],
  ['customer_lifetime_value', '104.5', { variant: 'net' }],
  ['customer_lifetime_value', '209', { variant: 'netPerCustomer' }],
  ['new_leads', '4'],
  ['mqls_created', '2'],
  ['sqls_created', '2'],
  ['sqls_created', '1', { variant: 'fromMql' }],
  ['lead_to_mql_rate', '0.5', { numerator: '2', denominator: '4' }],
  ['lead_to_mql_rate', '0.5', { variant: 'period' }],
  ['mql_to_sql_rate', '0.5', { numerator: '1', denominator: '2' }],
  ['mql_to_sql_rate', '1', { variant: 'period' }],
  ['touches_per_lead', '0.75', { numerator: '3', denominator: '4' }],
  ['attributed_revenue', '1400'],
  ['attributed_revenue', '1400', { variant: 'lastTouch' }],
  ['attributed_revenue', '1400', { variant: 'linear' }],
  ['content_marketing_roi', '25', { numerator: '500', denominator: '20' }],
  ['content_marketing_roi', '24', { variant: 'net' }],
  ['content_marketing_roi', '47.5', { variant: 'linear' }],
  ['content_marketing_roi', null, { on: april, reason: 'zeroDenominator' }],
  ['cost_per_lead', '50'],
  ['cost_per_lead', '75', { variant: 'budget' }],
  ['cost_per_lead', '25', { variant: 'allMarketing' }],
  ['cost_per_acquisition', '250'],
  ['cost_per_acquisition', '125', { variant: 'leads' }],
  ['cost_per_acquisition', '250', { variant: 'mqls' }],
  ['cost_per_acquisition', `166.${'6'.repeat(36)}7`, { variant: 'orders' }],
  ['website_traffic', '1500'],
  ['click_through_rate', '0.05'],
  ['dwell_time', '1'],
  ['search_engine_ranking', '5', { numerator: '10', denominator: '2' }],
  ['web_pages_updated', '12'],
  ['competitor_price', '100', { numerator: '200', denominator: '2' }],
  ['competitor_price', '80', { on: '2026-02-20' }],
  ['price_gap_to_competitor', '0.4'],
  ['acquisition_spend', '500'],
  ['acquisition_spend', '508', { variant: 'withService' }],
  ['acquisition_spend', '100', { variant: 'marketing' }],
  ['customer_acquisition_cost', '500', { denominator: '1' }],
  ['customer_acquisition_cost', '508', { variant: 'withService' }],
  ['customer_acquisition_cost', '100', { variant: 'marketing' }],
  ['customer_acquisition_cost', '200', { variant: 'lagged' }],
  ['customer_acquisition_cost', null, { on: april, reason: 'zeroDenominator' }],
  ['ltv_to_cac', '3.28'],
  ['ltv_to_cac', '2.624', { variant: 'margin' }],
  ['ltv_to_cac', '0.418', { variant: 'net' }],
  ['ltv_to_cac', `0.3${'04878'.repeat(7)}0488`, { variant: 'inverse' }],
  ['cac_payback_period', null, { reason: 'zeroDenominator' }],
  ['gross_sales_efficiency', '2.3'],
  ['gross_sales_efficiency', '2.3', { variant: 'revenue' }],
  ['net_sales_efficiency', '2'],
  ['net_sales_efficiency', '2', { variant: 'revenue' }],
  ['net_new_revenue', '1150'],
  ['cost_of_goods_sold', '402'],
  ['cost_of_goods_sold', '402', { variant: 'lines' }],
  ['gross_profit_margin', '0.8', { numerator: '1608', denominator: '2010' }],
  ['gross_profit_margin', '0.8', { variant: 'lines' }],
  ['net_profit', '1005'],
  ['net_profit_margin', '0.5'],
  ['cash_flow', '440'],
  ['cash_flow', '900', { variant: 'inflow' }],
  ['cash_flow', '460', { variant: 'outflow' }],
  ['return_on_investment', '0.5081967213114754098360655737704918032787', { on: april }],
  ['return_on_investment', null, { reason: 'zeroDenominator' }],
  ['commission', '140'],
];

const asCase = ([metric, value, more]: Row): FigureCase => ({ metric, value, ...more });

describe('figures of a company with deals, invoices and costs', () => {
  it.each(wholes.map((row) => [caseName(asCase(row)), asCase(row)] as const))(
    '%s',
    async (_, each) => {
      expect(await figureOfCase(org, each, '2026-03-15', asOf)).toEqual(expectedOfCase(each));
    },
  );
});

describe('their parts', () => {
  const parts: readonly (readonly [
    string,
    FigureCase['by'],
    string | null,
    string | null,
    Partial<FigureCase>?,
  ])[] = [
    ['gross_revenue', ['channel'], 'web', '1450'],
    ['gross_revenue', ['channel'], 'store', '700'],
    ['gross_revenue', ['segment'], 'smb', '1450'],
    ['net_revenue', ['channel'], 'web', '1360'],
    ['net_revenue', ['channel'], 'store', '650'],
    ['revenue_by_product', ['productCategory'], 'Hardware', '900'],
    ['revenue_by_product', ['product'], null, '600', { on: april }],
    ['revenue_by_product', ['productCategory'], 'Hardware', '1300', { variant: 'invoiced' }],
    ['revenue_by_product', ['productCategory'], 'Software', '800', { variant: 'invoiced' }],
    ['sales_volume_by_location', ['location'], 'Paris', '9'],
    ['promotion_sales_lift', ['location'], 'Paris', '6.2'],
    ['promotion_sales_lift', ['location'], 'Paris', '-0.28', { variant: 'amount' }],
    ['average_selling_price', ['productCategory'], 'Hardware', '100'],
    ['discount_impact', ['discountType'], 'promotion', '180'],
    ['upsell_cross_sell_revenue', ['kind'], 'upsell', '380000', { on: april }],
    ['attributed_revenue', ['campaign'], 'Spring', '900'],
    ['attributed_revenue', ['campaign'], 'Nurture', '500'],
    ['attributed_revenue', ['campaign'], 'Webinar', '900', { variant: 'lastTouch' }],
    ['attributed_revenue', ['campaign'], 'Webinar', '450', { variant: 'linear' }],
    ['content_marketing_roi', ['content'], 'Guide', '25'],
    ['new_leads', ['campaign'], 'Spring', '2'],
    ['cost_per_lead', ['campaign'], 'Spring', '50'],
    ['customer_acquisition_cost', ['channel'], 'web', '100'],
    ['acquisition_spend', ['category'], 'sales', '400'],
    ['website_traffic', ['page'], '/', '1000'],
    ['search_engine_ranking', ['term'], 'crm', '3'],
    ['competitor_price', ['competitor'], 'Acme', '80'],
    ['price_gap_to_competitor', ['productCategory'], 'Hardware', '0'],
    ['early_churn_rate', ['cohort'], '2025-08', '0.5', { on: '2025-08-01' }],
    [
      'return_on_investment',
      ['investment'],
      'Machine',
      '0.5081967213114754098360655737704918032787',
      { on: april },
    ],
  ];

  it.each(
    parts.map(([metric, by, key, value, more]) => {
      const each: FigureCase = { metric, by, part: [key], value, ...more };
      return [caseName(each), each] as const;
    }),
  )('%s', async (_, each) => {
    expect(await figureOfCase(org, each, '2026-03-15', asOf)).toEqual(expectedOfCase(each));
  });
});

describe('whose they are', () => {
  const rows: readonly Row[] = [
    ['gross_revenue', '1450'],
    ['net_revenue', '1360'],
    ['acquisition_spend', '400'],
    ['commission', '90'],
    ['average_selling_price', '100'],
    ['upsell_cross_sell_revenue', '380000', { on: april }],
  ];

  it.each(rows.map((row) => [row[0], asCase(row)] as const))(
    '%s of a seller and of the team',
    async (_, each) => {
      const scopes = [
        { kind: 'person', id: company.ann },
        { kind: 'team', id: company.team },
      ] as const;
      for (const scope of scopes) {
        const found = await figureOfCase(org, { ...each, scope }, '2026-03-15', asOf);
        expect(found).toEqual(expectedOfCase(each));
      }
    },
  );
});
