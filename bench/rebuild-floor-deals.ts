import type pg from 'pg';
import { rolled } from './rebuild-floor-flows';
import { listPrice, member, rate, type Divided } from './rebuild-floor-measures';

const atCut = `x.rate_on <= cut.day - 1 order by x.rate_on desc limit 1`;
const listCurrency = `case when r.list_amount is null then coalesce(p.currency, r.currency) else r.currency end`;
const isListed = `r.amount is null or (r.status = 'lost' and r.amount = 0)`;
const open = {
  dimensions: { stage: 'r.stage', product: 'r.product_id' },
  measures: [
    'count(*)',
    `coalesce(sum(r.amount * ${rate('r.currency', atCut)}), 0)`,
    `coalesce(sum(case when ${isListed} then ${listPrice} * ${rate(listCurrency, atCut)}
      else r.amount * ${rate('r.currency', atCut)} end), 0)`,
  ],
};
const openDivided: Divided = {
  organisation: ['stage', 'product', 'person', 'team'],
  team: ['stage', 'person'],
  person: ['stage'],
};

/** Deals open before each cut, in one pass: the starts of months and the days compared. */
export async function buildOpenDeals(
  connection: pg.PoolClient,
  organisationId: string,
  cuts: readonly string[],
): Promise<number> {
  const facts = (
    isMonth: boolean,
  ) => `select start_on, team_id, owner_id, stage, product, m0, m1, m2
    from fact where ${isMonth ? '' : 'not'} extract(day from start_on) = 1`;
  const { rowCount } = await connection.query(
    `with fact as materialized (
      select cut.day as start_on, m.team_id, r.owner_id, r.stage, r.product_id as product,
        ${open.measures.map((measure, index) => `${measure} as m${index}`).join(', ')}
      from deal r
        cross join lateral generate_series(
          case when r.created_on is not null then width_bucket(r.created_on, $2::date[]) + 1
            when r.status = 'open' then cardinality($2::date[]) else cardinality($2::date[]) + 1 end,
          case when r.closed_on is null then cardinality($2::date[])
            else width_bucket(r.closed_on, $2::date[]) end) seg(idx)
        cross join lateral (select ($2::date[])[seg.idx] as day offset 0) cut
        left join product p on p.organisation_id = r.organisation_id and p.id = r.product_id
        ${member('(cut.day - 1)')}
      where r.organisation_id = $1 group by 1, 2, 3, 4, 5
    ), up as materialized (select team_id, ancestor_id from team_ancestor where organisation_id = $1)
    insert into bench_bucket (organisation_id, scope_id, family, dimension, grain, start_on, part, sums)
    select $1, scope_id, 'dealOpen', dimension, grain, start_on, part, sums from (
      ${rolled(open, 'cut', facts(true), openDivided)}
      union all ${rolled(open, 'now', facts(false), openDivided)}) x`,
    [organisationId, cuts],
  );
  return rowCount ?? 0;
}

function percentile(values: string, fraction: string): string {
  const place = `((cardinality(${values}) - 1) * ${fraction})`;
  const at = (offset: number) => `${values}[floor(${place})::int + ${offset}]::numeric`;
  return `${at(1)} + coalesce((${at(2)} - ${at(1)}) * (${place} - floor(${place})), 0)`;
}

const sorted = (values: string) => `(select array_agg(v order by v) from unnest(${values}) v)`;

/** Buyers told apart, middle amounts and lengths, of each month, quarter and year. */
export async function buildDealBuyers(
  connection: pg.PoolClient,
  organisationId: string,
): Promise<number> {
  await connection.query(
    `create temp table buyer on commit drop as
     select date_trunc('month', r.closed_on::timestamp)::date as month, m.team_id, r.owner_id,
       case when r.status = 'won' then r.customer_id end as customer,
       r.status = 'won' and c.first_deal_id <> r.id as is_later,
       case when r.status in ('won', 'lost') then r.owner_id end as seller,
       case when r.status = 'won'
         then coalesce(r.amount, 0) * ${rate('r.currency', 'x.rate_on = r.closed_on')} end as amount,
       case when r.status = 'won' then r.closed_on - r.created_on end as won_days,
       case when r.status in ('won', 'lost') then r.closed_on - r.created_on end as days
     from deal r left join customer c on c.organisation_id = r.organisation_id and c.id = r.customer_id
       ${member('r.closed_on')}
     where r.organisation_id = $1 and r.closed_on is not null`.replace('$1', `'${organisationId}'`),
  );
  let rows = 0;
  for (const grain of ['month', 'quarter', 'year']) {
    for (const [scope, from] of [
      ['app_organisation_id()', 'buyer'],
      ['ancestor_id', 'buyer join team_ancestor using (team_id)'],
      ['owner_id', 'buyer where owner_id is not null'],
    ] as const) {
      const key = `date_trunc('${grain}', month::timestamp)::date as start_on, ${scope} as scope_id`;
      const { rowCount } = await connection.query(
        `insert into bench_bucket (organisation_id, scope_id, family, dimension, grain, start_on, part, sums)
         select $1, scope_id, 'dealBuyer', '', $2, start_on, '', array[customers, later, sellers,
           ${percentile('amounts', '0.5')}, ${percentile('won', '0.5')}, ${percentile('won', '0.9')},
           ${percentile('all_days', '0.9')}, ${percentile('all_days', '0.5')}]
         from (select start_on, scope_id, count(customer) as customers,
             count(customer) filter (where is_later) as later
           from (select ${key}, customer, bool_or(is_later) as is_later from ${from} group by 1, 2, 3) each
           group by 1, 2) bought
         join (select start_on, scope_id, count(seller) as sellers
           from (select distinct ${key}, seller from ${from}) each group by 1, 2) sold
           using (start_on, scope_id)
         join (select start_on, scope_id, ${sorted('amounts')} as amounts, ${sorted('won')} as won,
             ${sorted('all_days')} as all_days
           from (select ${key}, array_agg(amount) filter (where amount is not null) as amounts,
               array_agg(won_days) filter (where won_days is not null) as won,
               array_agg(days) filter (where days is not null) as all_days
             from ${from} group by 1, 2) each offset 0) ordered using (start_on, scope_id)`,
        [organisationId, grain],
      );
      rows += rowCount ?? 0;
    }
  }
  return rows;
}
