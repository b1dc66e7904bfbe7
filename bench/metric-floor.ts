import type pg from 'pg';

/** Won revenue and deals of 13 months by the customer's segment, which no bucket keeps. */
export async function revenueBySegment(
  connection: pg.PoolClient,
  organisationId: string,
  months: readonly string[],
): Promise<number> {
  const { rows } = await connection.query(
    `select width_bucket(d.closed_on, $2::date[]) as month, coalesce(d.segment, c.segment) as segment,
       coalesce(sum(d.amount) filter (where d.status = 'won'), 0)::text as amount
     from deal d left join customer c on c.organisation_id = d.organisation_id and c.id = d.customer_id
     where d.organisation_id = $1 and d.closed_on >= ($2::date[])[1]
       and d.closed_on < ($2::date[])[cardinality($2::date[])]
     group by 1, 2`,
    [organisationId, months],
  );
  return rows.length;
}

/** The figures of one month that an edited deal makes stale, from the records. */
export async function closedMonth(
  connection: pg.PoolClient,
  organisationId: string,
  from: string,
  to: string,
): Promise<number> {
  const { rows } = await connection.query(
    `select d.product_id, d.owner_id, count(*) filter (where d.status = 'won'),
       count(*), coalesce(sum(d.amount) filter (where d.status = 'won'), 0)::text
     from deal d where d.organisation_id = $1 and d.closed_on >= $2 and d.closed_on < $3
     group by grouping sets ((), (d.product_id), (d.owner_id))`,
    [organisationId, from, to],
  );
  return rows.length;
}
