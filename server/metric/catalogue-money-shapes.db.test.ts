import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { civilCalendar, periodOf, shiftPeriod } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import { makeOrganisation } from '@/test/make-organisation';
import { insertRecords } from '@/test/metric/insert-records';
import { insertMoneyCompany, type MoneyCompany } from '@/test/metric/money-company';
import { catalogue, dimensionsOf } from './engine/catalogue/catalogue';
import { loadedTypes } from './engine/catalogue/expression';
import type { Metric } from './engine/catalogue/metric';
import type { Dimension, FigureAnswer, FigureRequest } from './engine/figure';
import type { RecordType } from './engine/catalogue/record-type';
import { explain, records } from './explain';
import { readFigures } from './read-figures';

const asOf = civilDate('2026-03-20');
const last = periodOf(asOf, 'month', civilCalendar);
const months = Array.from({ length: 13 }, (_, index) =>
  shiftPeriod(last, index - 12, civilCalendar),
);
const families = ['revenue', 'retention', 'finance', 'marketing'];
const metrics = catalogue.filter(({ family }) => families.includes(family));
const variants = metrics.flatMap((metric) =>
  Object.keys(metric.variants).map((variant) => [metric, variant] as const),
);

const ask = (org: Organisation, requests: readonly FigureRequest[]): Promise<FigureAnswer[]> =>
  withOrg(org.id, (tx) => readFigures(tx, org, requests), { isReadOnly: true });

const requestOf = (
  metric: Metric,
  variant: string,
  more: Partial<FigureRequest>,
): FigureRequest => ({
  metrics: [metric.id],
  variants: { [metric.id]: variant },
  periods: months,
  scope: { kind: 'organisation' },
  by: [],
  asOf,
  ...more,
});

const isAnswer = ({ figure }: FigureAnswer['points'][number]) =>
  figure.value === null ? figure.reason !== undefined : /^-?\d+(\.\d+)?$/.test(figure.value);

describe('every definition of revenue, retention, finance and marketing', () => {
  let org: Organisation;
  let company: MoneyCompany;

  beforeAll(async () => {
    org = await makeOrganisation();
    company = await withOrg(org.id, async (tx) => {
      const made = await insertMoneyCompany(tx, org.id);
      const customer = await tx.customer.findFirstOrThrow({ where: { name: 'C1' } });
      await insertRecords(tx, org.id, 'subscription_movement', [
        {
          id: 1,
          customer_id: customer.id,
          product_id: made.x,
          owner_id: made.ann,
          kind: 'new',
          mrr_delta: '10',
          currency: 'EUR',
          effective_on: '2025-09-01',
        },
      ]);
      return made;
    });
  });

  it.each(['organisation', 'team', 'person'] as const)(
    'answers for 13 months of the %s',
    async (kind) => {
      const scopes: Record<typeof kind, Scope> = {
        organisation: { kind: 'organisation' },
        team: { kind: 'team', id: company.team },
        person: { kind: 'person', id: company.ann },
      };
      const answers = await ask(
        org,
        variants.map(([metric, variant]) => requestOf(metric, variant, { scope: scopes[kind] })),
      );
      const wrong = answers.filter(
        ({ points }) => points.length !== months.length || !points.every(isAnswer),
      );
      expect(wrong.map(({ metric, variant }) => `${metric} ${variant}`)).toEqual([]);
    },
    60_000,
  );

  it('answers by each of its dimensions', async () => {
    const loaded = new Set<RecordType>(loadedTypes);
    const requests = variants.flatMap(([metric, variant]) => {
      const definition = metric.variants[variant];
      const dimensions: Dimension[] = definition
        ? dimensionsOf(definition, { openValuation: 'amount', loaded })
        : [];
      return dimensions.map((dimension) =>
        requestOf(metric, variant, { by: [dimension], periods: [last] }),
      );
    });
    expect(requests.length).toBeGreaterThan(variants.length);
    for (let from = 0; from < requests.length; from += 100) {
      const answers = await ask(org, requests.slice(from, from + 100));
      const wrong = answers.filter(({ points }) => !points.every(isAnswer));
      expect(wrong.map(({ metric, variant }) => `${metric} ${variant}`)).toEqual([]);
    }
  }, 120_000);
});

describe('the records behind every definition', () => {
  let org: Organisation;
  const owner: OrganisationMember = {
    id: randomUUID(),
    userId: randomUUID(),
    role: 'owner',
    personId: null,
  };
  const clock = fixedClock('2026-03-20T10:00:00Z');

  beforeAll(async () => {
    org = await makeOrganisation();
    await withOrg(org.id, async (tx) => {
      await insertMoneyCompany(tx, org.id);
      await insertComings(tx, org);
    });
  });

  it.each(variants.map(([{ id }, variant]) => [id, variant] as const))(
    '%s %s: as much as was counted',
    async (metric, variant) => {
      for (const period of ['2026-03', '2026-Q1']) {
        const figure = { metric, variant, period };
        const { terms } = await explain({ ...figure, org, member: owner, clock });
        for (const { id: term, value } of terms) {
          const list = { sort: 'date', isDescending: true, limit: 200 } as const;
          const found = await records({ org, member: owner, clock, figure, term, ...list });
          expect({ term, value: found.value }).toEqual({ term, value });
          expect(new Set(found.records.map(({ id }) => id)).size).toBe(found.count);
        }
      }
    },
  );
});

/** A customer who comes, grows, leaves and comes back, and one who moves to a smaller plan. */
async function insertComings(tx: TenantTransaction, org: Organisation): Promise<void> {
  const [first, second] = await tx.customer.findMany({ where: { name: { in: ['C1', 'C2'] } } });
  const of = (customer: string | undefined, kind: string, delta: string, on: string) => ({
    customer_id: customer ?? '',
    kind,
    mrr_delta: delta,
    currency: 'EUR',
    effective_on: on,
  });
  await insertRecords(tx, org.id, 'subscription_movement', [
    { id: 1, ...of(first?.id, 'new', '100', '2025-11-01'), plan: 'pro' },
    { id: 2, ...of(first?.id, 'expansion', '20', '2026-01-10'), plan: 'pro' },
    { id: 3, ...of(first?.id, 'churn', '-120', '2026-02-01'), plan: 'pro' },
    { id: 4, ...of(first?.id, 'reactivation', '50', '2026-03-05'), plan: 'basic' },
    { id: 5, ...of(second?.id, 'new', '80', '2025-12-01'), plan: 'pro' },
    { id: 6, ...of(second?.id, 'contraction', '-30', '2026-03-10'), plan: 'pro' },
  ]);
}

describe('an organisation without records', () => {
  it('has zeros and reasons, never an error', async () => {
    const org = await makeOrganisation();
    const answers = await ask(
      org,
      variants.map(([metric, variant]) => requestOf(metric, variant, {})),
    );
    const values = answers.flatMap(({ points }) => points.map(({ figure }) => figure.value));
    expect(values.filter((value) => value !== null && value !== '0')).toEqual([]);
  });
});

describe('amounts in another currency', () => {
  let org: Organisation;

  beforeAll(async () => {
    org = await makeOrganisation();
    await withOrg(org.id, async (tx) => {
      await insertRecords(tx, org.id, 'exchange_rate', [
        {
          id: '00000000-0000-4000-8000-000000000001',
          currency: 'USD',
          rate_on: '2026-02-02',
          rate: '0.9',
        },
        {
          id: '00000000-0000-4000-8000-000000000002',
          currency: 'USD',
          rate_on: '2026-03-02',
          rate: '0.8',
        },
      ]);
      const invoice = { gross_amount: '100', amount: '100', currency: 'USD' };
      await insertRecords(tx, org.id, 'invoice', [
        { id: 1, issued_on: '2026-02-02', ...invoice },
        { id: 2, issued_on: '2026-03-02', ...invoice },
        { id: 3, issued_on: '2026-01-05', ...invoice },
      ]);
    });
  });

  it.each([
    ['2026-02', { value: '90' }],
    ['2026-03', { value: '80' }],
    ['2026-01', { value: null, reason: 'missingRate' }],
  ])('are converted at their own day, or said to lack a rate: %s', async (month, expected) => {
    const period = periodOf(civilDate(`${month}-01`), 'month', civilCalendar);
    const [answer] = await ask(org, [
      {
        metrics: ['gross_revenue'],
        periods: [period],
        scope: { kind: 'organisation' },
        by: [],
        asOf,
      },
    ]);
    expect(answer?.points[0]?.figure).toEqual(expected);
  });
});
