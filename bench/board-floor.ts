import type pg from 'pg';

const closedMeasures = `
  count(*) filter (where d.status = 'won') as won,
  count(*) filter (where d.status in ('won', 'lost')) as closed,
  coalesce(sum(d.amount) filter (where d.status = 'won'), 0) as amount,
  coalesce(sum(d.closed_on - d.created_on) filter (where d.status = 'won'), 0) as days,
  count(*) filter (where d.status = 'won' and c.first_deal_id = d.id) as new_customers`;

const withCustomer =
  'left join customer c on c.organisation_id = d.organisation_id and c.id = d.customer_id';

/** The periods compared: the month so far, and the same part of the month and the year before. */
const compared = `unnest(
    array[date_trunc('month', $2::timestamp)::date, (date_trunc('month', $2::timestamp) - interval '1 month')::date,
      (date_trunc('month', $2::timestamp) - interval '1 year')::date],
    array[$2::date + 1, ($2::date - interval '1 month')::date + 1, ($2::date - interval '1 year')::date + 1]
  ) with ordinality w(start_on, end_on, idx)`;

const statements = [
  // 25 months of closed deals, one pass
  `select width_bucket(d.closed_on, $3::date[]) as month, ${closedMeasures}
   from deal d ${withCustomer}
   where d.organisation_id = $1 and d.closed_on >= ($3::date[])[1] and d.closed_on < ($3::date[])[26]
     and $2::date is not null
   group by 1`,
  // the periods compared by product, person and region
  `with fact as (
     select w.idx, d.product_id, d.owner_id, ${closedMeasures}
     from ${compared} join deal d on d.organisation_id = $1 and d.closed_on >= w.start_on
       and d.closed_on < w.end_on ${withCustomer}
     where $3::date[] is not null
     group by 1, 2, 3
   )
   select f.idx, f.product_id, f.owner_id, coalesce(t.parent_id, t.id) as region,
     sum(f.won), sum(f.closed), sum(f.amount), sum(f.days), sum(f.new_customers)
   from fact f left join team_membership m on m.organisation_id = $1 and m.person_id = f.owner_id
     left join team t on t.organisation_id = $1 and t.id = m.team_id
   group by grouping sets ((f.idx), (f.idx, f.product_id), (f.idx, f.owner_id), (f.idx, coalesce(t.parent_id, t.id)))`,
  // created deals by month and in the periods compared
  `select width_bucket(d.created_on, $3::date[]) as month,
     d.created_on <= ($2::date - interval '1 month')::date as is_to_date, count(*)
   from deal d
   where d.organisation_id = $1 and d.created_on >= ($3::date[])[13] and d.created_on < ($3::date[])[26]
   group by 1, 2`,
  // open deals at the end of each month and at the days compared, now by stage
  `with cut as (
     select array_agg(day order by day) as days from (
       select unnest(($3::date[])[14:25]) as day union select $2::date + 1
       union select ($2::date - interval '1 month')::date + 1
       union select ($2::date - interval '1 year')::date + 1
     ) each
   )
   select seg.idx, case when seg.idx = cardinality(cut.days) then d.stage end as stage,
     count(*), coalesce(sum(d.amount), 0)
   from cut, deal d, lateral generate_series(width_bucket(d.created_on, cut.days) + 1,
     case when d.closed_on is null then cardinality(cut.days)
       else width_bucket(d.closed_on, cut.days) end) seg(idx)
   where d.organisation_id = $1 and d.created_on <= $2::date
     and (d.closed_on is null or d.closed_on >= ($3::date[])[13])
   group by 1, 2`,
];

/** The board's figures by hand-written SQL over the records, a statement for each kind of date. */
export async function boardFromRecords(
  connection: pg.PoolClient,
  organisationId: string,
  asOf: string,
  months: readonly string[],
): Promise<number> {
  let rows = 0;
  for (const statement of statements) {
    const result = await connection.query(statement, [organisationId, asOf, months]);
    rows += result.rows.length;
  }
  return rows;
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
