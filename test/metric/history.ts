import fc from 'fast-check';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import { carryOutStage, isStageWrite, stageWrite, type StageWrite } from './history-stages';

/** One write of a random history; numbers choose among what exists. */
export type Write =
  | { kind: 'insertDeals'; deals: DealDraft[] }
  | { kind: 'editDeal'; which: number; deal: DealDraft }
  | { kind: 'deleteDeals'; which: number }
  | { kind: 'movePerson'; person: number; team: number; day: number }
  | { kind: 'leaveTeam'; person: number }
  | { kind: 'moveTeam'; team: number; parent: number }
  | { kind: 'repriceProduct'; product: number; price: number | null }
  | StageWrite
  | { kind: 'hirePerson'; person: number; hired: number | null; left: number | null };

interface DealDraft {
  created: number | null;
  days: number;
  outcome: 'open' | 'won' | 'lost';
  owner: number | null;
  product: number | null;
  customer: number | null;
  amountCents: number | null;
  stage: number;
  source: number | null;
}

export const PEOPLE = 4;
export const TEAMS = 4;
export const PRODUCTS = 3;
export const CUSTOMERS = 3;
const FIRST_DAY = '2024-11-01';

const some = (count: number) => fc.nat({ max: count - 1 });
const maybe = (count: number) => fc.option(some(count), { freq: 4 });

const dealDraft: fc.Arbitrary<DealDraft> = fc.record({
  created: fc.option(some(560), { freq: 7 }),
  days: fc.oneof(fc.constant(0), some(150)),
  outcome: fc.constantFrom('open', 'won', 'won', 'lost'),
  owner: maybe(PEOPLE),
  product: maybe(PRODUCTS),
  customer: maybe(CUSTOMERS),
  amountCents: fc.option(fc.integer({ min: -500, max: 900_000 }), { freq: 5 }),
  stage: some(3),
  source: maybe(2),
});

export const write: fc.Arbitrary<Write> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('insertDeals' as const),
      deals: fc.array(dealDraft, { minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('editDeal' as const),
      which: fc.nat(),
      deal: dealDraft,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('deleteDeals' as const), which: fc.nat() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('movePerson' as const),
      person: some(PEOPLE),
      team: some(TEAMS),
      day: some(560),
    }),
  },
  { weight: 6, arbitrary: stageWrite },
  fc.record({ kind: fc.constant('leaveTeam' as const), person: some(PEOPLE) }),
  fc.record({ kind: fc.constant('moveTeam' as const), team: some(TEAMS), parent: some(TEAMS) }),
  fc.record({
    kind: fc.constant('repriceProduct' as const),
    product: some(PRODUCTS),
    price: fc.option(fc.integer({ min: 0, max: 5_000 })),
  }),
  fc.record({
    kind: fc.constant('hirePerson' as const),
    person: some(PEOPLE),
    hired: fc.option(some(300)),
    left: fc.option(fc.integer({ min: 300, max: 560 })),
  }),
);

/** People, teams, products and customers that histories are about. */
export async function insertGround(tx: TenantTransaction, organisation: string): Promise<void> {
  await tx.$executeRaw`insert into person (organisation_id, external_id, name)
    select ${organisation}::uuid, n, 'Person ' || n from generate_series(0, ${PEOPLE - 1}::int) n`;
  await tx.$executeRaw`insert into team (organisation_id, external_id, name)
    select ${organisation}::uuid, n, 'Team ' || n from generate_series(0, ${TEAMS - 1}::int) n`;
  await tx.$executeRaw`insert into product (organisation_id, external_id, name, list_price)
    select ${organisation}::uuid, n, 'P ' || n, 100 * n from generate_series(0, ${PRODUCTS - 1}::int) n`;
  await tx.$executeRaw`insert into customer (organisation_id, external_id, name)
    select ${organisation}::uuid, n, 'C ' || n from generate_series(0, ${CUSTOMERS - 1}::int) n`;
}

const day = (offset: number | null): string | null =>
  offset === null
    ? null
    : new Date(Date.parse(FIRST_DAY) + offset * 86_400_000).toISOString().slice(0, 10);

const amount = (cents: number | null): string | null =>
  cents === null
    ? null
    : `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

function columns(draft: DealDraft): Record<string, string | null> {
  const { created, days, outcome } = draft;
  return {
    owner: draft.owner === null ? null : String(draft.owner),
    product: draft.product === null ? null : String(draft.product),
    customer: draft.customer === null ? null : String(draft.customer),
    stage: `Stage ${draft.stage}`,
    status: outcome,
    amount: amount(draft.amountCents),
    created_on: day(created),
    closed_on: outcome === 'open' ? null : day((created ?? 100) + days),
    source: draft.source === null ? null : `Source ${draft.source}`,
  };
}

/** Carries out one write of a history in its transaction. */
export async function carryOut(
  tx: TenantTransaction,
  organisation: string,
  act: Write,
): Promise<void> {
  if (isStageWrite(act)) return carryOutStage(tx, organisation, act);
  switch (act.kind) {
    case 'insertDeals': {
      const drafts = JSON.stringify(act.deals.map(columns));
      await tx.$executeRaw`insert into deal (organisation_id, external_id, owner_id, product_id,
          customer_id, stage, status, amount, currency, created_on, closed_on, source)
        select ${organisation}::uuid, gen_random_uuid()::text, pe.id, p.id, c.id, j.stage, j.status,
          j.amount, 'EUR', j.created_on, j.closed_on, j.source
        from jsonb_to_recordset(${drafts}::jsonb) as j(owner text, product text, customer text,
          stage text, status text, amount numeric, created_on date, closed_on date, source text)
        left join person pe on pe.external_id = j.owner left join product p on p.external_id = j.product
        left join customer c on c.external_id = j.customer`;
      return;
    }
    case 'editDeal': {
      const draft = JSON.stringify(columns(act.deal));
      await tx.$executeRaw`update deal d set
          owner_id = (select id from person where external_id = j.owner),
          product_id = (select id from product where external_id = j.product),
          customer_id = (select id from customer where external_id = j.customer),
          stage = j.stage, status = j.status, amount = j.amount, created_on = j.created_on,
          closed_on = j.closed_on, source = j.source
        from jsonb_to_record(${draft}::jsonb) as j(owner text, product text, customer text,
          stage text, status text, amount numeric, created_on date, closed_on date, source text)
        where d.organisation_id = ${organisation}::uuid and d.id = (select id from deal order by id
          offset ${act.which}::bigint % greatest(1, (select count(*) from deal)) limit 1)`;
      return;
    }
    case 'deleteDeals':
      await tx.$executeRaw`delete from deal where id in (select id from deal order by id
        offset ${act.which}::bigint % greatest(1, (select count(*) from deal)) limit 2)`;
      return;
    case 'movePerson':
      await tx.$executeRaw`delete from team_membership m using person p
        where p.id = m.person_id and p.external_id = ${String(act.person)}
          and m.from_on >= ${day(act.day)}::date`;
      await tx.$executeRaw`update team_membership m set to_on = ${day(act.day)}::date from person p
        where p.id = m.person_id and p.external_id = ${String(act.person)}
          and (m.to_on is null or m.to_on > ${day(act.day)}::date)`;
      await tx.$executeRaw`insert into team_membership (organisation_id, person_id, team_id, from_on)
        select ${organisation}::uuid, p.id, t.id,
          case when exists (select from team_membership m where m.person_id = p.id)
            then ${day(act.day)}::date end
        from person p, team t
        where p.external_id = ${String(act.person)} and t.external_id = ${String(act.team)}`;
      return;
    case 'leaveTeam':
      await tx.$executeRaw`delete from team_membership m using person p
        where p.id = m.person_id and p.external_id = ${String(act.person)}`;
      return;
    case 'moveTeam':
      // only below a team with a lower number: no cycle
      await tx.$executeRaw`update team t set parent_id =
          (select id from team where external_id = ${String(act.parent)} and ${act.parent} < ${act.team})
        where t.external_id = ${String(act.team)}`;
      return;
    case 'repriceProduct':
      await tx.$executeRaw`update product set list_price = ${act.price}::numeric
        where external_id = ${String(act.product)}`;
      return;
    case 'hirePerson':
      await tx.$executeRaw`update person set hired_on = ${day(act.hired)}::date,
        left_on = ${day(act.left)}::date where external_id = ${String(act.person)}`;
      return;
  }
}
