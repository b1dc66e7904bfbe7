import type pg from 'pg';

const closedMeasures = `
  count(*) filter (where d.status = 'won') as won,
  count(*) filter (where d.status in ('won', 'lost')) as closed,
  coalesce(sum(d.amount) filter (where d.status = 'won'), 0) as amount,
  coalesce(sum(d.closed_on - d.created_on) filter (where d.status = 'won'), 0) as days,
  count(*) filter (where d.status = 'won' and c.first_deal_id = d.id) as new_customers`;

/**
 * The board's figures by hand-written SQL over the records: one scan of the closed deals for all
 * months, the periods compared, products, people and teams; one of the created; one of the open.
 */
export async function boardFromRecords(
  connection: pg.PoolClient,
  organisationId: string,
  asOf: string,
): Promise<number> {
  const closed = await connection.query(
    `with day as (
       select $2::date as as_of, date_trunc('month', $2::date)::date as month_start,
         ($2::date - interval '1 month')::date + 1 as previous_end,
         ($2::date - interval '1 year')::date + 1 as year_end
     ), fact as (
       select date_trunc('month', d.closed_on)::date as month,
         case when d.closed_on >= day.month_start then 'current'
           when d.closed_on >= day.month_start - interval '1 month' and d.closed_on < day.previous_end then 'previous'
           when d.closed_on >= day.month_start - interval '1 year' and d.closed_on < day.year_end then 'yearBefore'
         end as compared,
         d.product_id, d.owner_id, ${closedMeasures}
       from deal d cross join day
         left join customer c on c.organisation_id = d.organisation_id and c.id = d.customer_id
       where d.organisation_id = $1 and d.closed_on >= day.month_start - interval '24 months'
         and d.closed_on < day.month_start + interval '1 month'
       group by 1, 2, 3, 4
     ), owned as (
       select f.*, coalesce(t.parent_id, t.id) as region
       from fact f left join team_membership m on m.organisation_id = $1 and m.person_id = f.owner_id
         left join team t on t.organisation_id = $1 and t.id = m.team_id
     )
     select month, compared, product_id, owner_id, region, sum(won), sum(closed), sum(amount),
       sum(days), sum(new_customers)
     from owned
     group by grouping sets ((month), (compared), (compared, product_id), (compared, owner_id), (compared, region))`,
    [organisationId, asOf],
  );
  const created = await connection.query(
    `select date_trunc('month', d.created_on)::date as month,
       extract(day from d.created_on) <= extract(day from $2::date) as is_to_date, count(*)
     from deal d
     where d.organisation_id = $1 and d.created_on >= date_trunc('month', $2::date) - interval '12 months'
       and d.created_on < date_trunc('month', $2::date) + interval '1 month'
     group by 1, 2`,
    [organisationId, asOf],
  );
  const open = await connection.query(
    `with cut as (
       select array_agg(day order by day) as days from (
         select (date_trunc('month', $2::date) - make_interval(months => n))::date as day
         from generate_series(0, 12) n
         union select $2::date + 1 union select ($2::date - interval '1 month')::date + 1
         union select ($2::date - interval '1 year')::date + 1
       ) each
     )
     select seg.idx, case when seg.idx = cardinality(cut.days) then d.stage end as stage,
       count(*), coalesce(sum(d.amount), 0)
     from cut, deal d, lateral generate_series(width_bucket(d.created_on, cut.days) + 1,
       case when d.closed_on is null then cardinality(cut.days)
         else width_bucket(d.closed_on, cut.days) end) seg(idx)
     where d.organisation_id = $1 and d.created_on <= $2::date
       and (d.closed_on is null or d.closed_on >= cut.days[1])
     group by 1, 2`,
    [organisationId, asOf],
  );
  return closed.rows.length + created.rows.length + open.rows.length;
}

/** A table whose rows are the ready answer, under the same row-level security. */
export async function makeSummary(
  admin: pg.Client,
  organisationIds: readonly string[],
  rows: number,
): Promise<void> {
  await admin.query(
    `create table bench_summary (organisation_id uuid, board text, row integer, figures jsonb,
       primary key (organisation_id, board, row))`,
  );
  await admin.query(`alter table bench_summary enable row level security`);
  await admin.query(
    `create policy tenant on bench_summary using (organisation_id = app_organisation_id())`,
  );
  await admin.query('grant select on bench_summary to jalon_runtime');
  await admin.query(
    `insert into bench_summary
     select id, 'board', n, '{"won": "123", "closed": "234", "amount": "456789.12"}'
     from unnest($1::uuid[]) id, generate_series(1, $2::int) n`,
    [organisationIds, rows],
  );
  await admin.query('analyze bench_summary');
}

/** One indexed read of the ready rows. */
export async function readSummary(
  connection: pg.PoolClient,
  organisationId: string,
): Promise<number> {
  const { rows } = await connection.query(
    `select row, figures from bench_summary where organisation_id = $1 and board = 'board' order by row`,
    [organisationId],
  );
  return rows.length;
}
