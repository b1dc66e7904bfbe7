import type { Dimension, Figure } from '@/server/metric/metric.public';
import type { Organisation } from '@/server/tenancy/organisation';
import type { Leaf } from '../crm/comparisons';
import { ask, type Ask } from './figures';

type Row = Record<string, unknown>;
type Compare = (org: Organisation, value: unknown) => Promise<Leaf[]>;
type Column = readonly [
  metric: string,
  part: 'value' | 'numerator' | 'denominator',
  variant?: string,
];
/** column of an expected row → metric and the part of its figure */
type Columns = Record<string, Column>;

const rowsOf = (value: unknown): Row[] => value as Row[];
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function leaf(name: string, figure: Figure | undefined, part: Column[1], expected: unknown): Leaf {
  // the expected figures are rounded to eight digits
  return { name, actual: figure?.[part] ?? null, expected, isRatio: part === 'value' };
}

const orders: Column = ['average_order_value', 'denominator'];
const revenueColumns: Columns = {
  revenue: ['gross_revenue', 'value'],
  orders,
  aov: ['average_order_value', 'value'],
};
const spendColumns: Columns = { spend: ['acquisition_spend', 'value'] };
const cacColumns: Columns = {
  cac: ['customer_acquisition_cost', 'value'],
  spend: ['customer_acquisition_cost', 'numerator'],
  customers: ['customer_acquisition_cost', 'denominator'],
};
const npsColumns: Columns = { nps: ['nps', 'value'], n: ['nps', 'denominator'] };

/** Rows that are the parts of a breakdown, named by `label`. */
function byDimension(label: string, by: Dimension, columns: Columns): Compare {
  return async (org, value) => {
    const leaves: Leaf[] = [];
    for (const [column, [metric, part, variant]] of Object.entries(columns)) {
      if (!rowsOf(value).some((row) => column in row)) continue;
      const figures = await ask(org, { metric, by, variant });
      for (const row of rowsOf(value)) {
        const name = text(row[label]);
        leaves.push(leaf(`${name} ${column}`, figures.get(name), part, row[column]));
      }
    }
    return leaves;
  };
}

/** Rows that are each a period, named by `label`. */
function byPeriod(label: string, columns: Columns, more: Partial<Ask> = {}): Compare {
  return async (org, value) => {
    const leaves: Leaf[] = [];
    for (const row of rowsOf(value)) {
      const period = text(row[label]);
      for (const [column, [metric, part, variant]] of Object.entries(columns)) {
        if (!(column in row)) continue;
        const figures = await ask(org, { metric, period, variant, ...more });
        leaves.push(leaf(`${period} ${column}`, figures.get(null), part, row[column]));
      }
    }
    return leaves;
  };
}

function single(metric: string, more: Partial<Ask> = {}): Compare {
  return async (org, value) => [
    leaf(metric, (await ask(org, { metric, ...more })).get(null), 'value', value),
  ];
}

const paidByGoogle = { filters: [{ dimension: 'channel', key: 'Google Paid' }] } as const;

export const comparisons: Readonly<Record<string, Compare>> = {
  rows: async (org, value) => {
    const placed = await ask(org, { metric: 'average_order_value' });
    const answers = await ask(org, { metric: 'nps' });
    return [
      leaf('orders', placed.get(null), 'denominator', (value as Row).orders),
      leaf('reviews', answers.get(null), 'denominator', (value as Row).reviews),
    ];
  },
  revenue_total: single('gross_revenue'),
  aov_mean_median: async (org, value) => {
    const mean = await ask(org, { metric: 'average_order_value' });
    const median = await ask(org, { metric: 'average_order_value', variant: 'median' });
    return [
      leaf('mean', mean.get(null), 'value', (value as Row).mean),
      leaf('median', median.get(null), 'value', (value as Row).median),
    ];
  },
  revenue_by_year: byPeriod('y', {
    ...revenueColumns,
    growth: ['year_over_year_growth', 'value'],
  }),
  revenue_by_quarter: byPeriod('q', { ...revenueColumns, growth: ['sales_growth', 'value'] }),
  revenue_by_month: byPeriod('m', revenueColumns),
  revenue_by_category: byDimension('category', 'productCategory', revenueColumns),
  revenue_by_item: byDimension('item', 'product', {
    revenue: ['revenue_by_product', 'value'],
    orders,
  }),
  revenue_by_channel: byDimension('channel', 'channel', revenueColumns),
  orders_share_by_channel_group: byDimension('channel_group', 'source', { orders }),
  top5_states: byDimension('state', 'location', revenueColumns),
  spend_total: single('acquisition_spend'),
  spend_by_channel: byDimension('channel', 'channel', spendColumns),
  spend_by_year: byPeriod('y', spendColumns),
  cac_blended: single('customer_acquisition_cost'),
  cac_paid_by_channel: byDimension('channel', 'channel', cacColumns),
  cac_by_year: byPeriod('y', cacColumns),
  cac_by_quarter_google_paid: byPeriod('q', cacColumns, paidByGoogle),
  channel_months_spend_without_orders: async (org, value) => {
    let count = 0;
    for (let month = 0; month < 36; month += 1) {
      const period = `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      const figures = await ask(org, {
        metric: 'customer_acquisition_cost',
        by: 'channel',
        period,
      });
      count += [...figures.values()].filter(
        ({ value: cost, numerator }) => cost === null && numerator !== '0',
      ).length;
    }
    return [{ name: 'channel-months', actual: String(count), expected: value, isRatio: false }];
  },
  nps_counts: async (org, value) => {
    const groups = await ask(org, { metric: 'nps_group_share', by: 'group' });
    const names = { promoters: 'promoter', passives: 'passive', detractors: 'detractor' };
    const all = (await ask(org, { metric: 'nps' })).get(null);
    return [
      ...Object.entries(names).map(([column, group]) =>
        leaf(column, groups.get(group), 'numerator', (value as Row)[column]),
      ),
      leaf('n', all, 'denominator', (value as Row).n),
    ];
  },
  nps_overall: single('nps'),
  nps_by_year: byPeriod('y', npsColumns),
  nps_by_category: byDimension('category', 'productCategory', npsColumns),
  nps_by_channel: byDimension('channel', 'channel', npsColumns),
  trailing3m_revenue_202112: single('gross_revenue', { period: '2021-Q4' }),
  ttm_growth_2021: single('year_over_year_growth', { period: '2021' }),
};

/** Entries that no metric of the catalogue expresses, and why. */
export const notExpressible: Readonly<Record<string, string>> = {
  roas_by_channel: 'no row of the catalogue; an own formula gross_revenue / acquisition_spend',
  marketing_ratio: 'no row of the catalogue; an own formula acquisition_spend / gross_revenue',
  nps_mean_score: 'no row of the catalogue: the mean says less than the NPS',
  nps_response_rate: 'orders are no survey invitations: no row of the catalogue divides by them',
};
