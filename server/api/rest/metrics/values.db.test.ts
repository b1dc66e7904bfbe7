import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { POST } from '@/app/api/v1/imports/route';
import { GET as GET_METRICS } from '@/app/api/v1/metrics/route';
import { GET } from '@/app/api/v1/metrics/values/route';
import { runImport } from '@/server/dataset/run-import';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { makeOrganisation } from '@/test/make-organisation';
import { given, importForm, makeToken, restRequest } from '@/test/rest-client';
import { metricsAnswerSchema, valuesAnswerSchema } from './metric-schemas';

const clock = fixedClock('2026-03-10T12:00:00Z');
const problem = z.object({
  status: z.literal(422),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })),
});

let org: Organisation;
let token: string;

async function importCsv(recordType: string, csv: string, options: object = {}): Promise<void> {
  const request = restRequest('imports', { token, body: importForm(csv, recordType, { options }) });
  const { id } = z.object({ id: z.uuid() }).parse(await (await POST(request, given({}))).json());
  await runImport({ organisationId: org.id, importId: id, clock });
}

const people = `externalId,name,team
p-1,Ann,North
p-2,Bob,South
`;
const deals = `externalId,owner,product,stage,amount,createdAt,closedAt
d-1,p-1,A,Won,0.10,2024-11-01,2025-01-15
d-2,p-1,B,Won,0.20,2024-12-01,2025-01-31
d-3,p-2,A,Won,1000.55,2025-01-10,2025-02-03
d-4,p-2,A,Lost,10,2025-01-10,2025-02-04
d-5,p-2,,Lost,10,2025-01-10,2025-05-04
d-6,p-1,A,Open,7,2025-01-10,
`;

beforeAll(async () => {
  org = await makeOrganisation();
  token = await makeToken(org.id, 'write');
  await importCsv('person', people);
  await importCsv('deal', deals);
});

const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  GET(restRequest(`metrics/values?${query}`, { token, headers }), given({}));

async function values(query: string) {
  const response = await ask(query);
  const body: unknown = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(200);
  return valuesAnswerSchema.parse(body);
}

/** [label or key, value] of a single metric's points */
async function points(query: string): Promise<unknown[]> {
  const { metrics } = await values(query);
  return metrics.flatMap((metric) =>
    metric.points.map(({ period, key, value, reason }) => [
      period.label,
      ...(key ? [key] : []),
      value ?? reason,
    ]),
  );
}

describe('GET /metrics/values', () => {
  it('gives exact decimals with their period, numerator and denominator', async () => {
    const { metrics, asOf } = await values(
      'metrics=gross_revenue,win_rate&grain=quarter&from=2025-01-01&to=2025-07-01',
    );
    expect(asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    const [revenue, rate] = metrics;
    expect(revenue).toMatchObject({ id: 'gross_revenue', unit: 'currency', currency: 'EUR' });
    expect(revenue?.points.map(({ period, value }) => [period, value])).toEqual([
      [{ start: '2025-01-01', end: '2025-04-01', label: '2025-Q1' }, '1000.85'],
      [{ start: '2025-04-01', end: '2025-07-01', label: '2025-Q2' }, '0.00'],
    ]);
    expect(rate).toMatchObject({ unit: 'percent', variant: 'closed' });
    expect(rate?.points).toMatchObject([
      { value: '0.75', numerator: '3', denominator: '4' },
      { value: '0', numerator: '0', denominator: '1' },
    ]);
  });

  it('has all periods that overlap the range, and the range itself as total', async () => {
    const won = 'metrics=deals_won';
    expect(await points(`${won}&grain=month&from=2025-01-20&to=2025-03-02`)).toEqual([
      ['2025-01', '2'],
      ['2025-02', '1'],
      ['2025-03', '0'],
    ]);
    expect(await points(`${won}&grain=day&from=2025-01-31&to=2025-02-02`)).toEqual([
      ['2025-01-31', '1'],
      ['2025-02-01', '0'],
    ]);
    expect(await points(`${won}&grain=half&from=2025-01-01&to=2026-01-01`)).toEqual([
      ['2025-H1', '3'],
      ['2025-H2', '0'],
    ]);
    expect(await points(`${won}&grain=total&from=2025-01-31&to=2025-02-04`)).toEqual([
      ['2025-01-31/2025-02-03', '2'],
    ]);
    expect(await points(`${won}&grain=year&from=2025-12-31&to=2026-01-01`)).toEqual([
      ['2025', '3'],
    ]);
  });

  it('breaks down by one or two dimensions under the names that were asked', async () => {
    const query = 'metrics=deals_won&grain=year&from=2025-01-01&to=2026-01-01';
    const byRep = await points(`${query}&by=rep`);
    expect(byRep).toHaveLength(2);
    expect(byRep).toEqual(
      expect.arrayContaining([
        ['2025', { rep: 'p-1' }, '2'],
        ['2025', { rep: 'p-2' }, '1'],
      ]),
    );
    const byBoth = await points(`${query}&by=team,product`);
    expect(byBoth).toEqual(
      expect.arrayContaining([
        ['2025', { team: 'North', product: 'A' }, '1'],
        ['2025', { team: 'North', product: 'B' }, '1'],
        ['2025', { team: 'South', product: 'A' }, '1'],
      ]),
    );
  });

  it('narrows to a scope, a part and a variant', async () => {
    const query = 'grain=year&from=2025-01-01&to=2026-01-01';
    expect(await points(`metrics=deals_won&${query}&scope=team:North`)).toEqual([['2025', '2']]);
    expect(await points(`metrics=deals_won&${query}&scope=person:p-2`)).toEqual([['2025', '1']]);
    expect(await points(`metrics=deals_won&${query}&filter.product=B`)).toEqual([['2025', '1']]);
    expect(await points(`metrics=deals_won&${query}&filter.source=`)).toEqual([['2025', '3']]);
    expect(await points(`metrics=win_rate&${query}&variant.win_rate=closed`)).toEqual([
      ['2025', '0.6'],
    ]);
  });

  it('says why there is no value', async () => {
    expect(
      await points('metrics=average_deal_size&grain=year&from=2020-01-01&to=2021-01-01'),
    ).toEqual([['2020', 'noRecords']]);
  });

  const range = 'grain=year&from=2025-01-01&to=2026-01-01';
  it.each([
    ['', ['metrics', 'grain', 'from', 'to']],
    [`metrics=nothing,deals_won&${range}`, ['metrics']],
    ['metrics=deals_won&grain=decade&from=2025-01-01&to=2026-01-01', ['grain']],
    ['metrics=deals_won&grain=year&from=2026-01-01&to=2025-01-01', ['from']],
    ['metrics=deals_won&grain=year&from=2026-01-01&to=2026-01-01', ['from']],
    ['metrics=deals_won&grain=year&from=2026-02-30&to=2026-13-01', ['from', 'to']],
    ['metrics=deals_won&grain=day&from=1900-01-01&to=2199-01-01', ['grain']],
    ['metrics=deals_won&grain=day&from=0001-01-01&to=9999-01-01', ['from', 'to']],
    [`metrics=deals_won&${range}&scope=galaxy`, ['scope']],
    [`metrics=deals_won&${range}&scope=team:East`, ['scope']],
    [`metrics=deals_won&${range}&scope=person:p-9`, ['scope']],
    [`metrics=deals_won&${range}&by=colour`, ['by']],
    [`metrics=deals_won&${range}&by=team,product,source`, ['by']],
    [`metrics=deals_won&${range}&by=severity`, ['by']],
    [`metrics=deals_won&${range}&filter.product=Z`, ['filter.product']],
    [`metrics=deals_won&${range}&filter.colour=red`, ['filter.colour']],
    [`metrics=win_rate&${range}&variant.win_rate=guessed`, ['variant.win_rate']],
    [`metrics=deals_won&${range}&variant.win_rate=closed`, ['variant.win_rate']],
    [`metrics=deals_won&${range}&colour=red`, ['colour']],
    [`metrics=deals_won&metrics=win_rate&${range}`, ['metrics']],
  ])('refuses ?%s', async (query, paths) => {
    const response = await ask(query, { 'accept-language': 'en' });
    const body = problem.parse(await response.json());
    expect(body.errors.map(({ path }) => path)).toEqual(paths);
    expect(body.detail).toBe(body.errors[0]?.message);
    expect(body.detail).not.toMatch(/errors\./);
  });
});

describe('GET /metrics', () => {
  it('lists the catalogue with what the organisation has', async () => {
    const response = await GET_METRICS(restRequest('metrics', { token }), given({}));
    const { metrics } = metricsAnswerSchema.parse(await response.json());
    const won = metrics.find(({ id }) => id === 'deals_won');
    expect(won).toMatchObject({ unit: 'count', direction: 'higher', dataAvailable: true });
    expect(won?.dimensions).toEqual(expect.arrayContaining(['team', 'person', 'product']));
    const rate = metrics.find(({ id }) => id === 'win_rate');
    expect(rate?.variants.map(({ id }) => id)).toContain('opened');
  });
});
