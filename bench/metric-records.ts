import type pg from 'pg';

/** How many records of each type beside deals. */
export interface RecordCounts {
  readonly activities: number;
  readonly leads: number;
  readonly invoices: number;
  readonly linesPerInvoice: number;
  readonly movements: number;
  readonly expenses: number;
}

const BATCH = 250_000;
const MONTH_DAYS = 30;

/**
 * Activities, leads, invoices with lines, subscription movements and expenses of the last `months`
 * months, for an organisation whose people, products and customers exist. The same records for the
 * same numbers, without checks and triggers: writing is measured elsewhere.
 */
export async function makeRecords(
  admin: pg.Client,
  id: string,
  asOf: string,
  counts: RecordCounts,
  months: number,
): Promise<void> {
  await admin.query('set session_replication_role = replica');
  await admin.query(
    `create temp table one as select row_number() over (order by external_id) - 1 as n, id from person
     where organisation_id = $1`,
    [id],
  );
  await admin.query(
    `create temp table buyer as select row_number() over (order by external_id) - 1 as n, id from customer
     where organisation_id = $1`,
    [id],
  );
  await admin.query(
    `create temp table item as select row_number() over (order by external_id) - 1 as n, id from product
     where organisation_id = $1`,
    [id],
  );
  await admin.query('analyze one; analyze buyer; analyze item');
  const days = months * MONTH_DAYS;
  for (let from = 0; from < counts.activities; from += BATCH) {
    await admin.query(
      `insert into activity (organisation_id, external_id, type, direction, status, owner_id,
         customer_id, occurred_on, booked_on, channel, duration_hours)
       select $1, g.n, (array['call', 'email', 'meeting', 'demo', 'follow_up'])[1 + h % 5],
         (array['outbound', 'outbound', 'inbound'])[1 + h % 3],
         (array['done', 'done', 'done', 'planned'])[1 + h % 4], one.id, buyer.id,
         $2::date - d, $2::date - d - h % 9, (array['phone', 'mail', 'web'])[1 + h % 3], (h % 8) / 4.0
       from (select n, abs(hashint4(n)) as h, abs(hashint4(n + 11)) % $5::int as d
         from generate_series($3::int, $4::int - 1) n) g
       join one on one.n = h % (select count(*) from one)
       join buyer on buyer.n = h / 3 % (select count(*) from buyer)`,
      [id, asOf, from, Math.min(counts.activities, from + BATCH), days],
    );
  }
  await admin.query(
    `insert into lead (organisation_id, external_id, owner_id, source, channel, campaign, created_on,
       mql_on, sql_on, opportunity_on, customer_on)
     select $1, g.n, one.id, (array['web', 'referral', 'event'])[1 + h % 3],
       (array['search', 'social', 'mail'])[1 + h % 3], 'Campaign ' || h % 12, $2::date - d,
       case when h % 10 < 6 then $2::date - d + 3 end, case when h % 10 < 4 then $2::date - d + 9 end,
       case when h % 10 < 3 then $2::date - d + 20 end, case when h % 10 < 1 then $2::date - d + 60 end
     from (select n, abs(hashint4(n)) as h, abs(hashint4(n + 5)) % $4::int + 60 as d
       from generate_series(0, $3::int - 1) n) g
     join one on one.n = h % (select count(*) from one)`,
    [id, asOf, counts.leads, days],
  );
  await admin.query(
    `insert into invoice (organisation_id, external_id, customer_id, owner_id, gross_amount,
       discount_amount, amount, currency, issued_on, paid_on, channel)
     select $1, g.n, buyer.id, one.id, 100 + h % 4000, h % 40, 100 + h % 4000 - h % 40, 'EUR',
       $2::date - d, case when h % 5 > 0 then $2::date - d + 25 end,
       (array['web', 'shop', 'phone'])[1 + h % 3]
     from (select n, abs(hashint4(n)) as h, abs(hashint4(n + 7)) % $4::int as d
       from generate_series(0, $3::int - 1) n) g
     join one on one.n = h % (select count(*) from one)
     join buyer on buyer.n = h / 3 % (select count(*) from buyer)`,
    [id, asOf, counts.invoices, days],
  );
  await admin.query(
    `insert into invoice_line (organisation_id, external_id, invoice_id, product_id, quantity, amount,
       currency)
     select $1, i.external_id || '-' || line, i.id, item.id, 1 + line, round(i.amount / $2::int, 2), 'EUR'
     from invoice i cross join generate_series(1, $2::int) line
     join item on item.n = (i.id + line) % (select count(*) from item)
     where i.organisation_id = $1`,
    [id, counts.linesPerInvoice],
  );
  await admin.query(
    `insert into subscription_movement (organisation_id, external_id, customer_id, product_id, plan,
       kind, mrr_delta, currency, effective_on)
     select $1, g.n, buyer.id, item.id, 'Plan ' || h % 3,
       (array['new', 'expansion', 'expansion', 'contraction', 'churn'])[1 + h % 5],
       case when h % 5 < 3 then 40 + h % 300 else -(20 + h % 60) end, 'EUR', $2::date - d
     from (select n, abs(hashint4(n)) as h, abs(hashint4(n + 9)) % $4::int as d
       from generate_series(0, $3::int - 1) n) g
     join buyer on buyer.n = h / 3 % (select count(*) from buyer)
     join item on item.n = h % (select count(*) from item)`,
    [id, asOf, counts.movements, days],
  );
  await admin.query(
    `insert into expense (organisation_id, external_id, category, channel, amount, currency, incurred_on)
     select $1, g.n, (array['sales', 'marketing', 'rent'])[1 + h % 3],
       (array['search', 'social', 'mail'])[1 + h % 3], 50 + h % 900, 'EUR', $2::date - d
     from (select n, abs(hashint4(n)) as h, abs(hashint4(n + 2)) % $4::int as d
       from generate_series(0, $3::int - 1) n) g`,
    [id, asOf, counts.expenses, days],
  );
  await admin.query('drop table one, buyer, item');
  await admin.query('reset session_replication_role');
}
