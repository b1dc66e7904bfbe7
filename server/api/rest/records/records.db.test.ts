import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DELETE, GET as GET_ONE } from '@/app/api/v1/records/[type]/[externalId]/route';
import { GET, POST } from '@/app/api/v1/records/[type]/route';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { given, makeToken, restRequest } from '@/test/rest-client';

const written = z.object({
  importId: z.string().nullable(),
  results: z.array(
    z.object({
      externalId: z.string().nullable(),
      outcome: z.string(),
      errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    }),
  ),
});
const page = z.object({
  records: z.array(z.looseObject({ externalId: z.string() })),
  nextCursor: z.string().nullable(),
});

let org: Organisation;
let token: string;

beforeAll(async () => {
  org = await makeOrganisation();
  token = await makeToken(org.id, 'write');
});

interface Sending {
  readonly query?: string;
  readonly headers?: Record<string, string>;
}

const send = (type: string, body: string, { query = '', headers }: Sending = {}) =>
  POST(
    restRequest(`records/${type}${query}`, {
      token,
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }),
    given({ type }),
  );

async function post(type: string, records: readonly object[], sending?: Sending) {
  const response = await send(type, JSON.stringify({ records }), sending);
  expect(response.status).toBe(200);
  return written.parse(await response.json()).results;
}

async function list(type: string, query = '') {
  const response = await GET(restRequest(`records/${type}${query}`, { token }), given({ type }));
  expect(response.status).toBe(200);
  return page.parse(await response.json());
}

const one = (type: string, externalId: string) => {
  const path = `records/${type}/${encodeURIComponent(externalId)}`;
  return { request: restRequest(path, { token }), params: given({ type, externalId }) };
};

async function remove(type: string, externalId: string): Promise<number> {
  const { request, params } = one(type, externalId);
  return (await DELETE(request, params)).status;
}

const week = { start: '2026-01-01', end: '2026-01-08' };

describe('POST /records/{type}', () => {
  it('takes texts, numbers as they are written, and null', async () => {
    const body = `{"records":[{"externalId":17,"stage":"Won","status":"won","amount":10005534.1234,
      "probability":1e-1,"termMonths":12,"closedAt":"2026-03-01T23:30:00-02:00","owner":"Ann"}]}`;
    const response = await send('deal', body);
    expect(written.parse(await response.json()).results).toEqual([
      { externalId: '17', outcome: 'created' },
    ]);
    const { request, params } = one('deal', '17');
    const read = z.looseObject({}).parse(await (await GET_ONE(request, params)).json());
    expect(read).toMatchObject({
      externalId: '17',
      amount: '10005534.1234',
      probability: '0.1',
      termMonths: 12,
      closedAt: '2026-03-02T01:30:00Z',
      owner: 'Ann',
      product: null,
      currency: 'EUR',
    });
    expect(await post('deal', [{ externalId: '17', owner: null }])).toMatchObject([
      { outcome: 'updated' },
    ]);
    expect(await post('deal', [read])).toMatchObject([{ outcome: 'updated' }]);
    expect(await post('deal', [read])).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('takes the good ones and names each fault of the others in the language asked for', async () => {
    const records = [
      { externalId: 'f-1', name: 'First' },
      { externalId: 'f-2', name: 'Second', colour: 'red', employeeCount: '1,5', segment: true },
      { name: ['Third'] },
      { externalId: 'f-1', name: 'Again' },
    ];
    const results = await post('customer', records, { headers: { 'accept-language': 'fr' } });
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'created',
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect(results[1]?.errors?.map(({ path }) => path)).toEqual([
      'colour',
      'employeeCount',
      'segment',
    ]);
    expect(results[1]?.errors?.[1]?.message).toMatch(/1,5.* n’est pas un nombre entier\.$/);
    expect(results[2]?.errors?.map(({ path }) => path)).toEqual(['name']);
    expect(results[3]?.errors?.[0]?.message).toContain('f-1');
    const english = await post('customer', records.slice(1, 2), {
      headers: { 'accept-language': 'en' },
    });
    expect(english[0]?.errors?.[1]?.message).toBe('“1,5” is not a whole number.');
  });

  it.each([
    ['deal', { stage: 'x', amount: '1,234' }, 'amount'],
    ['deal', { stage: 'x', amount: '12 EUR' }, 'amount'],
    ['deal', { stage: 'x', probability: '60' }, 'probability'],
    ['deal', { stage: 'x', createdAt: '03/04/2026' }, 'createdAt'],
    ['deal', { stage: 'x', createdAt: '2026-02-30' }, 'createdAt'],
    ['activity', { type: 'call', occurredAt: '2026-01-01', tags: ['a;b'] }, 'tags'],
    ['activity', { type: 'call', occurredAt: '2026-01-01', isPassed: 'perhaps' }, 'isPassed'],
    ['exchangeRate', { rate: '1', currency: 'CHF', date: '2026-01-02' }, 'externalId'],
  ])('a %s with %j is rejected for its %s', async (type, record, path) => {
    const [result] = await post(type, [{ externalId: 'USD 2026-01-01', ...record }]);
    expect(result).toMatchObject({ outcome: 'rejected', errors: [{ path }] });
  });

  it('makes, refuses or leaves out who is not known', async () => {
    const record = (externalId: string) => ({ externalId, name: externalId, owner: 'Nobody' });
    const by = async (policy: string) =>
      post('customer', [record(`r-${policy}`)], { query: `?references=${policy}` });
    expect(await by('reject')).toMatchObject([
      { outcome: 'rejected', errors: [{ path: 'owner' }] },
    ]);
    expect(await by('empty')).toMatchObject([{ outcome: 'created' }]);
    expect(await withOrg(org.id, (tx) => tx.person.count({ where: { name: 'Nobody' } }))).toBe(0);
    expect(await by('create')).toMatchObject([{ outcome: 'created' }]);
    expect(await withOrg(org.id, (tx) => tx.person.count({ where: { name: 'Nobody' } }))).toBe(1);
  });

  it('gives the first answer again under its Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const body = JSON.stringify({ records: [{ externalId: 'k', name: 'Once' }] });
    const first = await send('product', body, { headers });
    const second = await send('product', body, { headers });
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(await second.text()).toBe(await first.text());
    const other = await send('product', body.replace('Once', 'Twice'), { headers });
    expect(other.status).toBe(422);
    expect((await send('team', body, { headers })).status).toBe(422);
  });

  it('keeps what it wrote under an import that names the token', async () => {
    const response = await send('team', '{"records":[{"externalId":"t","name":"T"}]}');
    const { importId } = written.parse(await response.json());
    const kept = await withOrg(org.id, (tx) =>
      tx.import.findFirst({ where: { id: importId ?? '' } }),
    );
    expect(kept).toMatchObject({ source: 'machine', actorKind: 'token', createdCount: 1 });
  });

  it.each([
    ['a type that is none', 'deals', '{"records":[]}', 404],
    ['what is no JSON', 'deal', '{"records":[}', 400],
    ['another shape', 'deal', '[]', 422],
    ['records that are no objects', 'deal', '{"records":[1]}', 422],
    ['another policy', 'deal?references=maybe', '{"records":[]}', 422],
    [
      'more than 1,000 records',
      'deal',
      JSON.stringify({ records: Array.from({ length: 1001 }, () => ({})) }),
      413,
    ],
    ['a body that is too long', 'deal', `{"records":[${' '.repeat(8 * 1024 * 1024)}]}`, 413],
  ])('refuses %s', async (_, address, body, status) => {
    const [type = '', query] = address.split('?');
    const response = await send(type, body, query ? { query: `?${query}` } : {});
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('refuses another content type', async () => {
    const form = await send('deal', 'records=1', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(form.status).toBe(415);
  });
});

const samples: readonly (readonly [string, object])[] = [
  ['team', { name: 'North', parent: null, manager: 'Ann' }],
  ['person', { name: 'Bob', team: 'North', role: 'sdr', hiredOn: '2025-01-01' }],
  ['customer', { name: 'Acme', owner: 'Bob', annualRevenue: '1.5', parent: null }],
  ['product', { name: 'Pen', listPrice: '2' }],
  ['lead', { createdAt: '2026-01-01T10:00:00Z', responseTags: ['a, b', 'c'], owner: 'Bob' }],
  ['deal', { stage: 'New', customer: 'Acme', lead: 'sample', createdAt: '2026-01-02' }],
  ['dealLine', { deal: 'sample', product: 'Pen', amount: '10', quantity: '2' }],
  ['dealStageChange', { deal: 'sample', stage: 'Offer', changedAt: '2026-01-03' }],
  ['activity', { type: 'call', occurredAt: '2026-01-04', tags: ['one, two'], isPassed: true }],
  ['invoice', { issuedAt: '2026-01-05', kind: 'credit', grossAmount: '9', discountAmount: '1' }],
  ['invoiceLine', { invoice: 'sample', product: 'Pen', amount: '3' }],
  ['refund', { invoice: 'sample', amount: '1', refundedAt: '2026-01-06' }],
  ['payment', { invoice: 'sample', amount: '1', paidAt: '2026-01-06' }],
  [
    'subscriptionMovement',
    { customer: 'Acme', kind: 'churn', mrrDelta: '5', effectiveAt: '2026-01-07' },
  ],
  [
    'subscriptionPeriod',
    { customer: 'Sub', amount: '90', interval: 'quarter', start: '2026-01-01' },
  ],
  ['expense', { category: 'ads', amount: '4', incurredAt: '2026-01-08' }],
  ['ticket', { openedAt: '2026-01-09T08:00:00+01:00', isEscalated: false }],
  ['surveyResponse', { kind: 'nps', score: '9', answeredAt: '2026-01-10' }],
  ['forecast', { ...week, amount: '7', madeAt: '2025-12-31', owner: 'Bob' }],
  ['measurement', { metric: 'page_views', value: '12.5', measuredAt: '2026-01-11' }],
  ['exchangeRate', { externalId: 'USD 2026-01-12', rate: '0.912345678901' }],
  ['quota', { ...week, amount: '100', owner: 'Bob' }],
  ['target', { ...week, metric: 'deals_won', value: '3', team: 'North' }],
];

describe('GET /records/{type}', () => {
  it.each(samples)('a %s comes back as it can be sent again', async (type, sample) => {
    expect(await post(type, [{ externalId: 'sample', ...sample }])).toMatchObject([
      { outcome: 'created' },
    ]);
    const { records } = await list(type, '?limit=1000');
    expect(await post(type, records)).toEqual(
      records.map(({ externalId }) => ({ externalId, outcome: 'unchanged' })),
    );
  });

  it('comes in pages that neither double nor lose what is there', async () => {
    await post(
      'expense',
      Array.from({ length: 7 }, (_, n) => ({
        externalId: `page-${n}`,
        category: 'ads',
        amount: '1',
        incurredAt: '2026-01-08',
      })),
    );
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const asked: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { records, nextCursor } = await list('expense', `?limit=3${asked}`);
      found.push(...records.map(({ externalId }) => externalId));
      cursor = nextCursor;
    } while (cursor !== null);
    expect(found.filter((id) => id.startsWith('page-'))).toHaveLength(7);
    expect(new Set(found).size).toBe(found.length);
  });

  it.each(['?limit=0', '?limit=1001', '?limit=x', '?cursor=x', '?colour=red'])(
    'refuses %s',
    async (query) => {
      const request = restRequest(`records/expense${query}`, { token });
      expect((await GET(request, given({ type: 'expense' }))).status).toBe(422);
    },
  );
});

describe('DELETE /records/{type}/{externalId}', () => {
  it('deletes one record, and says why not', async () => {
    await post('customer', [{ externalId: 'a/b', name: 'Slash' }]);
    expect(await remove('customer', 'a/b')).toBe(204);
    expect(await remove('customer', 'a/b')).toBe(404);
    await post('invoice', [{ externalId: 'inv', issuedAt: '2026-01-01', amount: '1' }]);
    await post('subscriptionPeriod', [
      { externalId: 'per', customer: 'Used', start: '2026-01-01', mrr: '1' },
    ]);
    expect(await remove('customer', 'Used')).toBe(409);
    const movements = (await list('subscriptionMovement', '?limit=1000')).records;
    const derived = movements.find(({ customer }) => customer === 'Used');
    expect(await remove('subscriptionMovement', derived?.externalId ?? '')).toBe(409);
    expect(await remove('nothing', 'x')).toBe(404);
  });
});
