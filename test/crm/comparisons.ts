import type { Dimension, Figure } from '@/server/metric/metric.public';
import type { Organisation } from '@/server/tenancy/organisation';
import { Decimal } from '@/server/values/decimal';
import type { Scope } from '@/server/values/scope';
import { ask, askValue } from './figures';

export interface Leaf {
  readonly name: string;
  readonly actual: string | null;
  readonly expected: unknown;
  readonly isRatio: boolean;
}

interface Place {
  readonly org: Organisation;
  readonly teams: ReadonlyMap<string, Scope>;
  readonly people: ReadonlyMap<string, Scope>;
}

type Row = Record<string, unknown>;
type Compare = (place: Place, value: unknown) => Promise<Leaf[]>;
type Part = 'value' | 'numerator' | 'denominator';

const rowsOf = (value: unknown): Row[] => value as Row[];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const exact = (name: string, actual: string | null | undefined, expected: unknown): Leaf => ({
  name,
  actual: actual ?? null,
  expected,
  isRatio: false,
});
const ratio = (name: string, actual: string | null | undefined, expected: unknown): Leaf => ({
  ...exact(name, actual, expected),
  isRatio: true,
});

/** column of an expected row → metric, the part of its figure, and whether it is rounded there */
type Columns = Record<string, readonly [metric: string, part: Part, isRatio: boolean]>;

const winRateColumns: Columns = {
  won: ['win_rate', 'numerator', false],
  closed: ['win_rate', 'denominator', false],
  lost: ['win_loss_ratio', 'denominator', false],
  win_rate: ['win_rate', 'value', true],
};
const revenueColumns: Columns = {
  revenue: ['gross_revenue', 'value', false],
  deals: ['deals_won', 'value', false],
  avg_value: ['average_deal_size', 'value', true],
  growth: ['sales_growth', 'value', true],
};
const scorecardColumns: Columns = {
  ...winRateColumns,
  ...revenueColumns,
  avg_deal: ['average_deal_size', 'value', true],
  avg_cycle: ['sales_cycle_length', 'value', true],
  mean_days: ['sales_cycle_length', 'value', true],
};

const partOf = (figure: Figure | undefined, part: Part): string | null => figure?.[part] ?? null;

/** Rows that are the parts of a breakdown, named by `label`. */
function byDimension(label: string, by: Dimension, columns: Columns): Compare {
  return async ({ org }, value) => {
    const rows = rowsOf(value);
    const leaves: Leaf[] = [];
    for (const [column, [metric, part, isRatio]] of Object.entries(columns)) {
      if (!rows.some((row) => column in row)) continue;
      const figures = await ask(org, { metric, by });
      for (const row of rows) {
        const name = text(row[label]);
        const actual = partOf(figures.get(name), part);
        leaves.push({ name: `${name} ${column}`, actual, expected: row[column], isRatio });
      }
    }
    return leaves;
  };
}

/** Rows that are each asked on their own: a period, or a scope. */
function rowByRow(
  columns: Columns,
  requestOf: (row: Row, place: Place) => { period?: string; scope?: Scope | undefined },
): Compare {
  return async (place, value) => {
    const leaves: Leaf[] = [];
    for (const row of rowsOf(value)) {
      for (const [column, [metric, part, isRatio]] of Object.entries(columns)) {
        if (!(column in row)) continue;
        const figures = await ask(place.org, { metric, ...requestOf(row, place) });
        const actual = partOf(figures.get(null), part);
        leaves.push({ name: JSON.stringify(row), actual, expected: row[column], isRatio });
      }
    }
    return leaves;
  };
}

const byTeam = (label: string, columns: Columns, period?: string): Compare =>
  rowByRow(columns, (row, { teams }) => ({ scope: teams.get(text(row[label])), period }));

function single(metric: string, isRatio: boolean, variant?: string): Compare {
  return async ({ org }, value) => [
    { name: metric, actual: await askValue(org, { metric, variant }), expected: value, isRatio },
  ];
}

/** Mean, median and 90th percentile, under the names that the metric's variants have. */
const cycleOf =
  (metric: string, mean: string, part: string | null = null): Compare =>
  async ({ org }, value) => {
    const expected = value as Row;
    const variants = { mean, median: 'median', p90: 'p90' };
    const leaves: Leaf[] = [];
    for (const [name, variant] of Object.entries(variants)) {
      if (!(name in expected)) continue;
      const figures = await ask(org, { metric, variant, ...(part && { by: 'outcome' }) });
      leaves.push(ratio(name, figures.get(part)?.value, expected[name]));
    }
    return leaves;
  };

async function stageCounts(org: Organisation): Promise<Map<string | null, Figure>> {
  return ask(org, { metric: 'pipeline_by_stage', by: 'stage' });
}

export const comparisons: Readonly<Record<string, Compare>> = {
  count_by_stage: async ({ org }, value) => {
    const open = await stageCounts(org);
    const closed = (await ask(org, { metric: 'win_loss_ratio' })).get(null);
    return rowsOf(value).map((row) => {
      const stage = text(row.deal_stage);
      const counts: Record<string, string | null | undefined> = {
        Won: closed?.numerator,
        Lost: closed?.denominator,
      };
      return exact(stage, counts[stage] ?? open.get(stage)?.value, row.n);
    });
  },
  win_rate_overall: single('win_rate', true),
  win_rate_by_close_quarter: rowByRow(winRateColumns, (row) => ({ period: text(row.q) })),
  win_rate_by_manager: byTeam('manager', winRateColumns),
  win_rate_by_regional_office: byTeam('regional_office', winRateColumns),
  win_rate_by_product: byDimension('product', 'product', winRateColumns),
  win_rate_by_value: single('win_rate', true, 'value'),
  revenue_won_total: single('gross_revenue', false),
  avg_deal_value_won: single('average_deal_size', true),
  median_deal_value_won: single('average_deal_size', true, 'median'),
  cycle_days_won: cycleOf('sales_cycle_length', 'created'),
  cycle_days_lost: cycleOf('deal_velocity', 'mean', 'lost'),
  cycle_days_all_closed: cycleOf('deal_velocity', 'mean'),
  cycle_days_won_by_product: byDimension('product', 'product', scorecardColumns),
  revenue_by_product: byDimension('product', 'product', revenueColumns),
  revenue_by_series: byDimension('series', 'productCategory', revenueColumns),
  revenue_by_sector: byDimension('sector', 'segment', revenueColumns),
  revenue_by_regional_office: byTeam('regional_office', revenueColumns),
  revenue_by_manager: byTeam('manager', revenueColumns),
  top5_reps_by_revenue: byDimension('sales_agent', 'person', revenueColumns),
  rep_scorecard: byDimension('sales_agent', 'person', scorecardColumns),
  revenue_per_rep: async ({ org }, value) => [
    ratio(
      'per_active',
      await askValue(org, { metric: 'sales_productivity', variant: 'activeSellers' }),
      (value as Row).per_active,
    ),
    ratio(
      'per_listed',
      await askValue(org, { metric: 'sales_productivity', variant: 'dailyAverage' }),
      (value as Row).per_listed,
    ),
  ],
  revenue_by_quarter: rowByRow(revenueColumns, (row) => ({ period: text(row.q) })),
  revenue_by_month: rowByRow(revenueColumns, (row) => ({ period: text(row.m) })),
  open_pipeline_count: async ({ org }, value) => {
    const all = await stageCounts(org);
    const filters = [{ dimension: 'customer' as const, key: null }];
    const none = await ask(org, { metric: 'pipeline_by_stage', by: 'stage', filters });
    return rowsOf(value).flatMap((row) => {
      const stage = text(row.deal_stage);
      const count = new Decimal(all.get(stage)?.value ?? '0');
      const withAccount = count.minus(none.get(stage)?.value ?? '0');
      return [
        exact(stage, count.toFixed(), row.n),
        exact(`${stage} with account`, withAccount.toFixed(), row.with_account),
      ];
    });
  },
  open_pipeline_value_list_price: async ({ org }, value) => {
    const figures = await ask(org, {
      metric: 'pipeline_by_stage',
      variant: 'amount',
      by: 'stage',
    });
    return rowsOf(value).map((row) =>
      exact(text(row.deal_stage), figures.get(text(row.deal_stage))?.value, row.value_amt),
    );
  },
  funnel_counts: async ({ org }, value) => {
    const before = await askValue(org, { metric: 'opportunities_created', period: '2016' });
    const during = await askValue(org, { metric: 'opportunities_created' });
    const winRate = (await ask(org, { metric: 'win_rate' })).get(null);
    const created = new Decimal(before ?? '0').plus(during ?? '0').toFixed();
    const expected = value as Row;
    return [
      exact('engaged', created, expected.engaged),
      exact('closed', winRate?.denominator, expected.closed),
      exact('won', winRate?.numerator, expected.won),
    ];
  },
  discount_vs_list: single('average_discount_rate', true),
  top5_accounts: byDimension('account', 'customer', revenueColumns),
  new_accounts_by_quarter: rowByRow({ n: ['new_customers', 'value', false] }, (row) => ({
    period: text(row.q),
  })),
  account_repeat_rate: single('repeat_customer_rate', true),
  revenue_by_country: byDimension('office_location', 'location', revenueColumns),
  q4_manager_table: byTeam('manager', { ...revenueColumns, ...winRateColumns }, '2017-Q4'),
};

/** Entries that no metric of today expresses, and why. */
export const notExpressible: Readonly<Record<string, string>> = {
  rows_opportunities: 'includes deals without a creation date, which belong to no period',
  conversion_all_to_won: 'includes deals without a creation date',
  avg_close_value_won_and_lost: 'trap figure',
  revenue_by_product_strict_join: 'trap figure',
  agents_without_opportunities: 'a list of names, not a figure',
  open_pipeline_weighted: 'weighting by the win rate of each product comes later',
  sales_velocity_per_day: 'counts the open deals of one stage only',
  engaging_age_days_20171231: 'no metric measures the age of open deals',
  revenue_top5_parent_rollup: 'groups of customers are no dimension yet',
};
