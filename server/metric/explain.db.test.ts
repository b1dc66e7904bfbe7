import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg, withOrgConnection } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { Decimal } from '@/server/values/decimal';
import { insertCompany } from '@/test/factories/insert-company';
import { makeSalesCompany } from '@/test/factories/sales-company';
import { makeOrganisation } from '@/test/make-organisation';
import { catalogue } from './engine/catalogue/catalogue';
import type { Part } from './engine/figure';
import { explain, records } from './explain';
import type { ListRecords } from './metric.schemas';

const clock = fixedClock('2026-06-17T10:00:00Z');
const owner: OrganisationMember = {
  id: randomUUID(),
  userId: randomUUID(),
  role: 'owner',
  personId: null,
};
let org: Organisation;
let team: string;

beforeAll(async () => {
  org = await makeOrganisation({ openDealValuation: 'listPrice' });
  const asOf = civilDate('2026-06-17');
  const company = makeSalesCompany({ seed: 5, asOf, months: 20, dealsPerMonth: 40 });
  await withOrgConnection(org.id, (connection) => insertCompany(connection, org.id, company));
  team = await withOrg(org.id, async (tx) => {
    const found = await tx.team.findFirstOrThrow({ where: { parentId: { not: null } } });
    return found.externalId;
  });
});

const list = (figure: ListRecords['figure'], term: string, more: Partial<ListRecords> = {}) =>
  records({
    org,
    member: owner,
    clock,
    figure,
    term,
    sort: 'date',
    isDescending: true,
    limit: 200,
    ...more,
  });

describe('the records behind a figure', () => {
  const places = [
    { name: 'organisation', scope: () => ({}) },
    { name: 'team', scope: () => ({ team }) },
  ];
  const cases = catalogue.flatMap((metric) =>
    places.map(({ name, scope }) => ({ metric: metric.id, name, scope })),
  );

  it.each(cases)('$metric of the $name: as many and as much as was counted', async (each) => {
    for (const period of ['2026-06', '2026-Q1']) {
      const figure = { metric: each.metric, period, ...each.scope() };
      const explanation = await explain({ ...figure, org, member: owner, clock });
      expect(explanation.terms.length).toBeGreaterThan(0);
      for (const term of explanation.terms) {
        const found = await list(figure, term.id);
        expect({ term: term.id, value: found.value }).toEqual({ term: term.id, value: term.value });
      }
    }
  });

  it('is the part that was asked for', async () => {
    const product = await withOrg(org.id, (tx) => tx.product.findFirstOrThrow());
    const part: Part = { dimension: 'product', key: product.id };
    const figure = { metric: 'average_deal_size', period: '2025', part };
    const {
      figure: value,
      part: shown,
      terms,
    } = await explain({ ...figure, org, member: owner, clock });
    expect(shown?.label).toBe(product.name);
    const won = await list(figure, 'amountWon');
    expect(value.numerator).toBe(won.value);
    expect(terms.map(({ id, predicate }) => [id, predicate.parts[0]?.label])).toEqual([
      ['amountWon', product.name],
      ['dealsWon', product.name],
    ]);
    const names = won.records.map((record) => record.recordType === 'deal' && record.product);
    expect(new Set(names)).toEqual(new Set([product.name]));
  });

  it.each(['date', 'value', 'name', 'owner', 'customer'] as const)(
    'comes page by page, each record once, sorted by %s',
    async (sort) => {
      const figure = { metric: 'gross_revenue', period: '2025' };
      const ids: string[] = [];
      let sum = new Decimal(0);
      let cursor: string | undefined;
      do {
        const page = await list(figure, 'amountWon', { sort, limit: 50, cursor });
        ids.push(...page.records.map(({ id }) => id));
        for (const { value } of page.records) sum = sum.plus(value);
        expect(page.count).toBe(page.found);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      const all = await list(figure, 'amountWon', { limit: 1 });
      expect(ids).toHaveLength(all.count);
      expect(new Set(ids).size).toBe(all.count);
      expect(sum.toFixed()).toBe(all.value);
    },
  );

  it('can be searched without changing what was counted', async () => {
    const figure = { metric: 'gross_revenue', period: '2025' };
    const [first] = (await list(figure, 'amountWon', { limit: 1 })).records;
    const found = await list(figure, 'amountWon', { search: first?.externalId });
    expect(found.records.map(({ id }) => id)).toContain(first?.id);
    expect(found.found).toBeLessThan(found.count);
    const none = await list(figure, 'amountWon', { search: '100%_\\' });
    expect(none).toMatchObject({ found: 0, count: found.count, value: found.value });
  });

  it('refuses a broken cursor and an unknown term', async () => {
    const figure = { metric: 'gross_revenue', period: '2025' };
    const refused = (code: string) => expect.objectContaining({ code }) as unknown;
    await expect(list(figure, 'amountWon', { cursor: 'x' })).rejects.toEqual(
      refused('metric.errors.brokenCursor'),
    );
    await expect(list(figure, 'openDeals')).rejects.toEqual(refused('metric.errors.unknownTerm'));
  });
});

describe('the formula', () => {
  it('is written in both languages with its values', async () => {
    const explanation = await explain({
      metric: 'sales_velocity',
      period: '2026-06',
      org,
      member: owner,
      clock,
    });
    expect(explanation.formulaText.en).toBe(
      'open deals × (amount won ÷ deals won) × (deals won ÷ deals won or lost)' +
        ' ÷ (cycle days of deals won ÷ deals won with a creation date)',
    );
    expect(explanation.formulaText.fr).toContain('affaires ouvertes × (montant gagné');
    expect(explanation.isToDate).toBe(true);
  });
});

describe('who may see it', () => {
  it('a rep their own figures and no others', async () => {
    const person = await withOrg(org.id, (tx) =>
      tx.person.findFirstOrThrow({ where: { role: 'rep' } }),
    );
    const other = await withOrg(org.id, (tx) =>
      tx.person.findFirstOrThrow({ where: { role: 'rep', id: { not: person.id } } }),
    );
    const rep: OrganisationMember = { ...owner, role: 'rep', personId: person.id };
    const ask = (more: object) =>
      explain({ metric: 'deals_won', period: '2026', org, member: rep, clock, ...more });
    const own = await ask({ person: person.id });
    expect(await ask({})).toEqual(own);
    await expect(ask({ person: other.id })).rejects.toThrow('people.errors.scopeForbidden');
    await expect(ask({ team })).rejects.toThrow('people.errors.scopeForbidden');
    const ownRow: Part = { dimension: 'person', key: person.id };
    await expect(ask({ team, part: ownRow })).resolves.toMatchObject({ part: ownRow });
  });
});
