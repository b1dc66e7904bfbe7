import type pg from 'pg';

/** COPY into a staging table and one merge: the least that bringing these rows in can cost. */
export async function bareImport(
  connection: pg.PoolClient,
  fill: (copy: string) => Promise<void>,
): Promise<void> {
  await connection.query(
    `create temp table bare (external_id text, owner text, customer text, product text, stage text,
       created_on date, closed_on date, amount numeric(20,4), source text, channel text,
       location text, loss_reason text) on commit drop`,
  );
  await fill('copy bare from stdin');
  await connection.query('analyze bare');
  await connection.query(
    `insert into deal (organisation_id, external_id, owner_id, customer_id, product_id, stage, status,
       amount, currency, created_on, closed_on, source, channel, location, loss_reason)
     select app_organisation_id(), b.external_id, p.id, c.id, x.id, b.stage,
       case b.stage when 'Won' then 'won' when 'Lost' then 'lost' else 'open' end,
       b.amount, 'EUR', b.created_on, b.closed_on, b.source, b.channel, b.location, b.loss_reason
     from bare b
     left join person p on p.organisation_id = app_organisation_id() and p.external_id = b.owner
     left join customer c on c.organisation_id = app_organisation_id() and c.external_id = b.customer
     left join product x on x.organisation_id = app_organisation_id() and x.external_id = b.product
     on conflict (organisation_id, external_id) do update set owner_id = excluded.owner_id,
       customer_id = excluded.customer_id, product_id = excluded.product_id, stage = excluded.stage,
       status = excluded.status, amount = excluded.amount, created_on = excluded.created_on,
       closed_on = excluded.closed_on, source = excluded.source, channel = excluded.channel,
       location = excluded.location, loss_reason = excluded.loss_reason
     where (deal.owner_id, deal.customer_id, deal.product_id, deal.stage, deal.status, deal.amount,
         deal.created_on, deal.closed_on, deal.source, deal.channel, deal.location, deal.loss_reason)
       is distinct from (excluded.owner_id, excluded.customer_id, excluded.product_id, excluded.stage,
         excluded.status, excluded.amount, excluded.created_on, excluded.closed_on, excluded.source,
         excluded.channel, excluded.location, excluded.loss_reason)`,
  );
}
