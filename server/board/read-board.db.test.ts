import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { countStatements } from '@/server/platform/db/statement-count';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar } from '@/server/values/period';
import { insertCompany } from '@/test/factories/insert-company';
import type { CompanyRecords } from '@/test/factories/records';
import { makeSalesCompany } from '@/test/factories/sales-company';
import { readBoard } from './read-board';

const clock = fixedClock('2026-06-30T10:00:00Z');
const org: Organisation = {
  id: randomUUID(),
  slug: 'board-test',
  name: 'Board test',
  locale: 'en',
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  calendar: civilCalendar,
  openDealValuation: 'amount',
  isExample: false,
};
let company: CompanyRecords;

function memberOf(role: OrganisationMember['role'], name?: string): OrganisationMember {
  const person = company.persons.find((each) => each.name === name);
  return { id: randomUUID(), userId: randomUUID(), role, personId: person?.id ?? null };
}

async function board(member: OrganisationMember, asked: { period?: string; team?: string } = {}) {
  const read = await readBoard({ org, member, clock, ...asked });
  if (read === 'nobody') throw new Error('nobody');
  return read;
}

beforeAll(async () => {
  company = makeSalesCompany({
    seed: 3,
    asOf: civilDate('2026-06-30'),
    months: 26,
    dealsPerMonth: 60,
  });
  await withOrgConnection(org.id, async (connection) => {
    await connection.query(
      `insert into organisation (id, slug, name, locale, currency, time_zone)
       values ($1, $2, $3, 'en', 'EUR', 'Europe/Paris')`,
      [org.id, org.slug, org.name],
    );
    await insertCompany(connection, org.id, company);
  });
});

const won = (from: string, to: string) =>
  company.deals.filter(
    (deal) => deal.status === 'won' && deal.closedOn && deal.closedOn >= from && deal.closedOn < to,
  );
const revenue = (deals: CompanyRecords['deals']) =>
  deals.reduce((sum, deal) => sum + Number(deal.amount), 0);

describe('readBoard', () => {
  it('opens on the current year to date with its figures', async () => {
    const read = await board(memberOf('executive'));
    expect(read.period).toMatchObject({ key: '2026', because: 'current', isToDate: true });
    expect(read.state).toBe('records');
    const valueOf = (metric: string) =>
      read.tiles.find((tile) => tile.metric === metric)?.figure.value;
    const deals = won('2026-01-01', '2027-01-01');
    expect(Number(valueOf('gross_revenue'))).toBe(revenue(deals));
    expect(Number(valueOf('deals_won'))).toBe(deals.length);
    expect(read.tiles).toHaveLength(9);
    expect(read.months).toHaveLength(13);
    expect(Number(read.months.at(-1)?.value)).toBe(revenue(won('2026-06-01', '2026-07-01')));
    expect(Number(read.months[0]?.before)).toBe(revenue(won('2024-06-01', '2024-07-01')));
  });

  it('compares with the same part of the year before', async () => {
    const read = await board(memberOf('executive'), { period: '2026-Q2' });
    const tile = read.tiles.find(({ metric }) => metric === 'gross_revenue');
    const now = revenue(won('2026-04-01', '2026-07-01'));
    const before = revenue(won('2025-04-01', '2025-07-01'));
    expect(Number(tile?.yearBefore.delta)).toBeCloseTo((now - before) / before, 10);
  });

  it('divides revenue by product, team and person without losing any', async () => {
    const read = await board(memberOf('owner'));
    const whole = revenue(won('2026-01-01', '2027-01-01'));
    const sum = (values: readonly (string | null)[]) =>
      values.reduce((total, value) => total + Number(value ?? 0), 0);
    expect(sum(read.products.map(({ figure }) => figure.value))).toBe(whole);
    expect(sum(read.people.map((person) => person.revenue.value))).toBe(whole);
    expect(read.teams.map(({ name }) => name).sort()).toEqual(['Benelux', 'France', 'Suisse']);
    expect(sum(read.teams.map((team) => team.revenue.value))).toBe(whole);
    expect(read.teams.find(({ name }) => name === 'France')?.managerNames).toEqual([
      'Camille Arnoux',
    ]);
  });

  it('opens on the own team for a manager and refuses another', async () => {
    const manager = memberOf('manager', 'Camille Arnoux');
    const read = await board(manager);
    expect(read.scope).toMatchObject({ kind: 'team', name: 'France' });
    expect(read.hasEveryone).toBe(false);
    await expect(board(manager, { team: 'benelux' })).rejects.toMatchObject({ kind: 'notFound' });
    await expect(board(manager, { team: 'lille' })).resolves.toMatchObject({
      scope: { name: 'Lille' },
    });
  });

  it("shows a rep the own figures and the own team's leaderboard", async () => {
    const rep = memberOf('rep', 'Hugo Lemaire');
    const read = await board(rep);
    expect(read.scope).toMatchObject({ kind: 'person', name: 'Hugo Lemaire' });
    const own = won('2026-01-01', '2027-01-01').filter((deal) => deal.ownerId === rep.personId);
    const tile = read.tiles.find(({ metric }) => metric === 'gross_revenue');
    expect(Number(tile?.figure.value)).toBe(revenue(own));
    expect(read.people.length).toBeGreaterThan(3);
    expect(read.teams).toEqual([]);
  });

  it('says where records are when the period has none', async () => {
    const read = await board(memberOf('executive'), { period: '2020' });
    expect(read).toMatchObject({ state: 'elsewhere', data: { last: '2026-06-30' } });
  });

  it('has nobody for a rep without a person', async () => {
    expect(await readBoard({ org, member: memberOf('rep'), clock })).toBe('nobody');
  });

  it('needs few statements, whatever it shows', async () => {
    const executive = memberOf('executive');
    const first = await countStatements(() => board(executive));
    expect(first.statements).toBeLessThanOrEqual(9);
    const again = await countStatements(() => board(executive));
    expect(again.statements).toBe(1);
    expect(again.result).toEqual(first.result);
  });

  it('follows a deal that is edited, at once', async () => {
    const executive = memberOf('executive');
    const revenueOf = async () =>
      Number(
        (await board(executive)).tiles.find((t) => t.metric === 'gross_revenue')?.figure.value,
      );
    const before = await revenueOf();
    const [deal] = won('2026-01-01', '2027-01-01');
    await withOrgConnection(org.id, (connection) =>
      connection.query(
        'update deal set amount = amount + 1000 where organisation_id = $1 and external_id = $2',
        [org.id, deal?.externalId],
      ),
    );
    expect(await revenueOf()).toBe(before + 1000);
  });
});
