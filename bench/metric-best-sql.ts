import type { FigureRequest } from '@/server/metric/engine/figure';
import { customersExpanded, customersKept } from './metric-floor-customers';

/** A figure of 13 months and the best statement by hand for it; $1 organisation, $2 edges. */
export interface BestSql {
  readonly metric: string;
  readonly ask?: Pick<FigureRequest, 'variants' | 'filters'>;
  /** of each month: above ÷ below, or above alone, as arrays of texts */
  readonly sql: (edges: readonly string[]) => string;
}

const last = (edges: readonly string[]) => `($2::date[])[${edges.length}]`;

const byMonth = (above: string, below: string, from: string) =>
  `select array_agg(above::text order by month) as above, array_agg(below::text order by month) as below
   from (select month, ${above} as above, ${below} as below from (${from}) r group by 1) each`;

const inboundCycles = (edges: readonly string[]) => `select
    width_bucket(d.closed_on, $2::date[]) as month, d.closed_on - d.created_on as days
  from deal d where d.organisation_id = $1 and d.closed_on >= ($2::date[])[1]
    and d.closed_on < ${last(edges)} and d.status = 'won' and d.source = 'Inbound'
    and d.created_on is not null`;

const middle = (fraction: string) => (edges: readonly string[]) =>
  byMonth(`percentile_cont(${fraction}) within group (order by days)`, '1', inboundCycles(edges));

// the next answer of each customer is what comes first after a message, in one pass backwards
const answers = (edges: readonly string[]) =>
  byMonth(
    'sum(seconds)',
    'count(*) * 3600',
    `select month, case
        when at is not null and next_at is not null and next_on <= coalesce(next_day, next_on)
          then extract(epoch from next_at - at)
        when at is null then (next_any - day) * 86400 else (next_day - day) * 86400 end as seconds
      from (
        select a.direction, a.occurred_on as day, a.occurred_at as at,
          width_bucket(a.occurred_on, $2::date[]) as month,
          min(a.occurred_on) filter (where is_answer) over later as next_any,
          min(a.occurred_on) filter (where is_answer and a.occurred_at is null) over later as next_day,
          min(a.occurred_at) filter (where is_answer) over after as next_at,
          min(a.occurred_on) filter (where is_answer and a.occurred_at is not null) over after as next_on
        from (
          select customer_id, direction, occurred_on, occurred_at, direction = 'outbound' as is_answer
          from activity where organisation_id = $1 and customer_id is not null
            and occurred_on >= ($2::date[])[1] and (direction = 'inbound' or (direction = 'outbound'
              and coalesce(status, '') not in ('planned', 'cancelled')))
        ) a
        window later as (partition by a.customer_id order by a.occurred_on desc
            range between unbounded preceding and current row),
          after as (partition by a.customer_id order by a.occurred_on desc, a.occurred_at desc nulls last
            groups between unbounded preceding and 1 preceding)
      ) each
      where direction = 'inbound' and day < ${last(edges)} and (next_any is not null)`,
  );

/** Revenue at the end without who came back, of that at the start, of customers who had any. */
const retained = (edges: readonly string[]) => {
  const numbers = edges.slice(1).map((_, index) => index + 1);
  const held = edges.map((_, index) => {
    const before = `filter (where stretch < ${index + 1})`;
    return `coalesce(sum(own) ${before}, 0) as own_${index + 1},
      coalesce(sum(total) ${before}, 0) as total_${index + 1}`;
  });
  const back = numbers.map(
    (number) => `coalesce(sum(back) filter (where stretch = ${number}), 0) as back_${number}`,
  );
  const customer = numbers.map(
    (number) => `sum(own_${number}) as own_${number},
      sum(case when own_${number} = 0 then 0 else total_${number} end) as start_${number},
      sum(case when own_${number + 1} = 0 then 0
        else greatest(0, total_${number + 1} - back_${number}) end) as end_${number}`,
  );
  const sum = (column: string) =>
    numbers.map((number) => `sum(${column}_${number}) filter (where own_${number} > 0)`).join(', ');
  return `select array[${sum('end')}]::text[] as above, array[${sum('start')}]::text[] as below
    from (
      select customer_id, ${customer.join(', ')}
      from (
        select customer_id, product_id, plan, ${[...held, ...back].join(', ')}
        from (
          select m.customer_id, m.product_id, m.plan, m.mrr_delta as own, x.total,
            width_bucket(m.effective_on, $2::date[]) as stretch,
            case when m.kind = 'reactivation' then x.total end as back
          from subscription_movement m join organisation o on o.id = $1
            left join exchange_rate e on e.organisation_id = $1 and e.currency = m.currency
              and e.rate_on = m.effective_on
            cross join lateral (select case when m.currency = o.currency then m.mrr_delta
              else m.mrr_delta * coalesce(e.rate, 'NaN') end as total) x
          where m.organisation_id = $1 and m.effective_on < ${last(edges)}
        ) moved group by 1, 2, 3
      ) holding group by 1
    ) customer`;
};

const worked = (edges: readonly string[]) =>
  byMonth(
    `count(*) filter (where status = 'won')`,
    'count(*)',
    `select width_bucket(d.closed_on, $2::date[]) as month, d.status from deal d
      where d.organisation_id = $1 and d.closed_on >= ($2::date[])[1] and d.closed_on < ${last(edges)}
      union all
      select distinct on (month, d.id) width_bucket(a.occurred_on, $2::date[]) as month, 'open'
      from activity a join deal d on d.organisation_id = $1 and d.id = a.deal_id
      where a.organisation_id = $1 and a.deal_id is not null and a.occurred_on >= ($2::date[])[1]
        and a.occurred_on < ${last(edges)} and (d.closed_on is null
          or width_bucket(d.closed_on, $2::date[]) > width_bucket(a.occurred_on, $2::date[]))`,
  );

const reordered = (edges: readonly string[]) =>
  byMonth(
    'count(distinct customer_id) filter (where is_later)',
    'count(distinct customer_id)',
    `select width_bucket(i.issued_on, $2::date[]) as month, i.customer_id,
        i.id <> c.first_invoice_id as is_later
      from invoice i join customer c on c.organisation_id = $1 and c.id = i.customer_id
      where i.organisation_id = $1 and i.channel = 'web' and i.kind <> 'credit'
        and i.issued_on >= ($2::date[])[1] and i.issued_on < ${last(edges)}`,
  );

const inbound = { filters: [{ dimension: 'source', key: 'Inbound' }] } as const;

export const bestSql: readonly BestSql[] = [
  { metric: 'customer_inquiry_response_time', sql: answers },
  { metric: 'customer_retention_rate', sql: customersKept },
  { metric: 'upsell_cross_sell_rate', sql: customersExpanded },
  { metric: 'net_revenue_retention', sql: retained },
  {
    metric: 'sales_cycle_length',
    ask: { ...inbound, variants: { sales_cycle_length: 'median' } },
    sql: middle('0.5'),
  },
  {
    metric: 'sales_cycle_length',
    ask: { ...inbound, variants: { sales_cycle_length: 'p90' } },
    sql: middle('0.9'),
  },
  { metric: 'closing_ratio', sql: worked },
  {
    metric: 'repeat_customer_rate',
    ask: { filters: [{ dimension: 'channel', key: 'web' }] },
    sql: reordered,
  },
];
