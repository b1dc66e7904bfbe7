import { randomUUID } from 'node:crypto';
import type pg from 'pg';

export interface BoardOrganisation {
  readonly id: string;
  readonly slug: string;
  /** the owner, who sees everybody */
  readonly userId: string;
  /** a rep, who sees the own figures */
  readonly repId: string;
}

export interface Size {
  readonly deals: number;
  readonly people: number;
  readonly teams: number;
  readonly products: number;
  readonly customers: number;
  readonly months: number;
}

const BATCH = 100_000;

/** An organisation with an owner, a tree of teams, people in them, and deals up to `asOf`. */
export async function makeBoardOrganisation(
  admin: pg.Client,
  asOf: string,
  size: Size,
): Promise<BoardOrganisation> {
  const [id, userId, repId] = [randomUUID(), randomUUID(), randomUUID()];
  const slug = `bench-${id.slice(0, 8)}`;
  await admin.query(
    `insert into user_account (id, email, name, password_hash)
     select user_id, user_id::text, 'B', '-' from unnest($1::uuid[]) user_id`,
    [[userId, repId]],
  );
  await admin.query(
    `insert into organisation (id, slug, name, locale, currency, time_zone)
     values ($1, $2, 'Bench', 'en', 'EUR', 'Europe/Paris')`,
    [id, slug],
  );
  await admin.query('insert into organisation_slug (slug, organisation_id) values ($2, $1)', [
    id,
    slug,
  ]);
  await admin.query(
    `insert into member (organisation_id, user_id, role) values ($1, $2, 'owner')`,
    [id, userId],
  );
  await makeStaff(admin, id, size);
  await admin.query(
    `insert into member (organisation_id, user_id, role, person_id)
     select $1, $2, 'rep', id from person where organisation_id = $1 and external_id = '0'`,
    [id, repId],
  );
  await admin.query(
    `insert into product (organisation_id, external_id, name, list_price)
     select $1, n, 'Product ' || n, 500 * (n + 1) from generate_series(0, $2::int - 1) n`,
    [id, size.products],
  );
  await admin.query(
    `insert into customer (organisation_id, external_id, name)
     select $1, n, 'Customer ' || n from generate_series(0, $2::int - 1) n`,
    [id, size.customers],
  );
  // made without checks and triggers, which writing records is measured with elsewhere
  await admin.query('set session_replication_role = replica');
  for (let from = 0; from < size.deals; from += BATCH) {
    await makeDeals(admin, id, asOf, size, from, Math.min(size.deals, from + BATCH));
  }
  await admin.query('reset session_replication_role');
  await admin.query(
    `update customer c set first_purchase_on = first.closed_on, first_deal_id = first.id
     from (
       select distinct on (customer_id) customer_id, closed_on, id from deal
       where organisation_id = $1 and status = 'won' order by customer_id, closed_on, id
     ) first
     where c.organisation_id = $1 and c.id = first.customer_id`,
    [id],
  );
  return { id, slug, userId, repId };
}

/** Four regions with the other teams below them; everybody is in one of the lower teams. */
async function makeStaff(admin: pg.Client, id: string, size: Size): Promise<void> {
  await admin.query(
    `insert into person (organisation_id, external_id, name)
     select $1, n, 'Person ' || n from generate_series(0, $2::int - 1) n`,
    [id, size.people],
  );
  await admin.query(
    `insert into team (organisation_id, external_id, name)
     select $1, n, 'Team ' || n from generate_series(0, $2::int - 1) n`,
    [id, size.teams],
  );
  await admin.query(
    `update team t set parent_id = p.id from team p
     where t.organisation_id = $1 and p.organisation_id = $1
       and t.external_id::int >= 4 and p.external_id::int = t.external_id::int % 4`,
    [id],
  );
  await admin.query(
    `insert into team_membership (organisation_id, person_id, team_id)
     select $1, p.id, t.id from person p join team t on t.organisation_id = $1
       and t.external_id::int = 4 + p.external_id::int % ($2::int - 4)
     where p.organisation_id = $1`,
    [id, size.teams],
  );
}

// the same deals for the same numbers: no random(), so that runs can be compared
async function makeDeals(
  admin: pg.Client,
  id: string,
  asOf: string,
  { people, products, customers, months }: Size,
  from: number,
  to: number,
): Promise<void> {
  await admin.query(
    `insert into deal (organisation_id, external_id, owner_id, product_id, customer_id, stage,
       status, amount, currency, created_on, closed_on, source)
     select $1, g.n, pe.id, pr.id, cu.id,
       case when not g.closed then (array['Qualified', 'Proposal', 'Negotiation'])[1 + g.h % 3]
         when g.won then 'Won' else 'Lost' end,
       case when not g.closed then 'open' when g.won then 'won' else 'lost' end,
       case when g.closed and not g.won then 0 else 200 + g.h % 9000 + (g.h % 100) / 100.0 end,
       'EUR', g.created, case when g.closed then g.created + g.days end,
       (array['Inbound', 'Outbound', 'Partner', 'Referral'])[1 + g.h % 4]
     from (
       select n, h, created, days, created + days <= $2::date as closed, h % 100 < 58 as won
       from (
         select n, abs(hashint4(n)) as h, abs(hashint4(n * 7 + 1)) % 117 + 4 as days,
           $2::date - abs(hashint4(n + 3)) % ($6::int * 30) as created
         from generate_series($3::int, $4::int - 1) n
       ) made
     ) g
     join person pe on pe.organisation_id = $1 and pe.external_id = (g.h % $5::int)::text
     join product pr on pr.organisation_id = $1 and pr.external_id = (g.h / 7 % $7::int)::text
     join customer cu on cu.organisation_id = $1 and cu.external_id = (g.h / 3 % $8::int)::text`,
    [id, asOf, from, to, people, months, products, customers],
  );
}
