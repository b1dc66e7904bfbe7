import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { civilCalendar } from '@/server/values/period';
import { CUSTOMERS, PEOPLE, PRODUCTS } from './import-deals';

export interface BenchOrganisation {
  readonly org: Organisation;
  readonly member: OrganisationMember;
}

/** An organisation with the people, customers and products that the deals name. */
export async function makeOrganisation(admin: pg.Client, id: string): Promise<BenchOrganisation> {
  const [userId, memberId] = [randomUUID(), randomUUID()];
  const settings = { locale: 'en', currency: 'EUR', timeZone: 'Europe/Paris' } as const;
  await admin.query(
    `insert into user_account (id, email, name, password_hash) values ($1::uuid, $1::text, 'B', '-')`,
    [userId],
  );
  await admin.query(
    `insert into organisation (id, slug, name, locale, currency, time_zone)
     values ($1::uuid, $1::text, 'Bench', $2, $3, $4)`,
    [id, settings.locale, settings.currency, settings.timeZone],
  );
  await admin.query(
    `insert into member (organisation_id, id, user_id, role) values ($1, $2, $3, 'owner')`,
    [id, memberId, userId],
  );
  for (const [table, name, count] of [
    ['person', 'Person', PEOPLE],
    ['customer', 'Customer', CUSTOMERS],
    ['product', 'Product', PRODUCTS],
  ] as const) {
    await admin.query(
      `insert into ${table} (organisation_id, external_id, name)
       select $1, $2 || ' ' || n, $2 || ' ' || n from generate_series(0, $3 - 1) n`,
      [id, name, count],
    );
  }
  // both sides plan with statistics that know the organisation's names
  await admin.query('analyze person, customer, product');
  return {
    org: {
      id,
      slug: id,
      name: 'Bench',
      ...settings,
      calendar: civilCalendar,
      openDealValuation: 'amount',
      isExample: false,
    },
    member: { id: memberId, userId, role: 'owner', personId: null },
  };
}

/** Other organisations in the same tables, each with its own deals. */
export async function makeOthers(admin: pg.Client, count: number, deals: number): Promise<void> {
  await admin.query('alter table deal disable trigger user');
  for (let other = 0; other < count; other += 1) {
    const id = randomUUID();
    await makeOrganisation(admin, id);
    await admin.query(
      `insert into deal (organisation_id, external_id, stage, status, amount, currency, created_on, closed_on)
       select $1, 'D-' || n, 'Won', 'won', n, 'EUR', date '2023-01-01' + (n % 900), date '2023-02-01' + (n % 900)
       from generate_series(1, $2) n`,
      [id, deals],
    );
  }
  await admin.query('alter table deal enable trigger user');
  await admin.query('analyze');
}
