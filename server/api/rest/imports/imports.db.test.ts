import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { POST } from '@/app/api/v1/imports/route';
import { GET } from '@/app/api/v1/imports/[id]/route';
import { GET as GET_REJECTED } from '@/app/api/v1/imports/[id]/rejected/route';
import { runImport } from '@/server/dataset/run-import';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { given, importForm, makeToken, restRequest } from '@/test/rest-client';

const clock = fixedClock('2026-03-10T12:00:00Z');
const started = z.object({ id: z.uuid(), status: z.literal('queued') });
const problem = z.object({
  type: z.string(),
  status: z.number(),
  detail: z.string(),
  errors: z.array(z.looseObject({ path: z.string(), message: z.string() })).optional(),
});

let org: Organisation;
let token: string;

beforeAll(async () => {
  org = await makeOrganisation({ locale: 'fr' });
  token = await makeToken(org.id, 'write');
});

const send = (form: FormData | string, headers: Record<string, string> = {}): Promise<Response> =>
  POST(restRequest('imports', { token, body: form, headers }), given({}));
const read = async (id: string): Promise<unknown> =>
  (await GET(restRequest(`imports/${id}`, { token }), given({ id }))).json();

/** Sends a file, runs its import as the worker does, and gives what became of it. */
async function imported(form: FormData): Promise<{ id: string; answer: unknown }> {
  const response = await send(form);
  expect(response.status).toBe(202);
  const { id } = started.parse(await response.json());
  await runImport({ organisationId: org.id, importId: id, clock });
  return { id, answer: await read(id) };
}

async function refused(form: FormData | string, headers: Record<string, string> = {}) {
  const response = await send(form, { 'accept-language': 'en', ...headers });
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  return body;
}

const draftsLeft = () =>
  withOrg(org.id, (tx) => tx.import.count({ where: { organisationId: org.id, status: 'draft' } }));

describe('POST /imports', () => {
  it('imports deals under a mapping of its own words', async () => {
    const { id, answer } = await imported(
      importForm(
        'Deal ID;Phase;Value;Opened;Closed;Seller;GTX\nd-1;Signed;1 000,50;01/02/2026;15/02/2026;Ann;GTXPro\nd-2;Nurture;20;03/02/2026;;Bob;GTXPro\nd-3;Signed;abc;01/02/2026;15/02/2026;Ann;GTXPro\n',
        'deal',
        {
          mapping: {
            external_id: 'deal id',
            stage: 'Phase',
            amount: 'Value',
            created_at: 'Opened',
            closedAt: 'Closed',
            owner: 'Seller',
            product: 'GTX',
          },
          options: {
            stages: { won: ['Signed'] },
            aliases: { product: { GTXPro: 'GTX Pro' } },
            constants: { source: 'CRM', term: 12 },
            dateFormat: 'DD/MM/YYYY',
            decimal: ',',
            currency: 'eur',
          },
        },
      ),
    );
    expect(answer).toEqual({
      id,
      status: 'completed',
      recordType: 'deal',
      counts: { read: 3, created: 2, updated: 0, unchanged: 0, rejected: 1 },
      progress: 1,
    });
    const deals = await withOrg(org.id, (tx) =>
      tx.deal.findMany({
        where: { organisationId: org.id },
        include: { product: true },
        orderBy: { externalId: 'asc' },
      }),
    );
    expect(deals.map((deal) => [deal.status, deal.amount?.toString(), deal.source])).toEqual([
      ['won', '1000.5', 'CRM'],
      ['open', '20', 'CRM'],
    ]);
    expect(deals[0]?.product?.name).toBe('GTX Pro');
    const rejected = await GET_REJECTED(
      restRequest(`imports/${id}/rejected`, { token, headers: { 'accept-language': 'en' } }),
      given({ id }),
    );
    const lines = (await rejected.text()).split('\r\n');
    expect(lines[0]).toBe(
      'Deal ID;Phase;Value;Opened;Closed;Seller;GTX;row;reason'.replaceAll(';', ','),
    );
    expect(lines[1]).toMatch(/^d-3,Signed,abc,.*,4,.*abc/);
  });

  it('takes the mapping that the columns’ names propose', async () => {
    const form = importForm('external_id,name\nc-1,First\nc-2,Second\n', 'customer');
    const { answer } = await imported(form);
    expect(answer).toMatchObject({ status: 'completed', counts: { created: 2 } });
    expect(await imported(form)).toMatchObject({ answer: { counts: { unchanged: 2 } } });
  });

  it('fails, and says why, where whole columns leave the order of dates open', async () => {
    const csv = 'external_id,stage,status,closed_at\no-1,Won,won,03/04/2026\n';
    const { answer } = await imported(importForm(csv, 'deal'));
    expect(answer).toMatchObject({
      status: 'failed',
      detail: expect.stringContaining('03/04/2026') as string,
      counts: { created: 0 },
    });
    const { answer: told } = await imported(
      importForm(csv, 'deal', { options: { dateFormat: 'mdy' } }),
    );
    expect(told).toMatchObject({ status: 'completed', counts: { created: 1 } });
  });

  it('reads times without an offset in the zone that is given', async () => {
    const csv = 'external_id,stage,status,closed_at\nz-1,Won,won,2026-03-01 20:00\n';
    await imported(importForm(csv, 'deal', { options: { timeZone: 'America/New_York' } }));
    const deal = await withOrg(org.id, (tx) => tx.deal.findFirst({ where: { externalId: 'z-1' } }));
    // 20:00 in New York is 02:00 of the next day in Paris
    expect(deal?.closedOn).toEqual(new Date('2026-03-02T00:00:00Z'));
  });

  it('names every field and column that is not there, in the language that was asked for', async () => {
    const form = importForm('a,b\n1,2\n', 'customer', {
      mapping: { colour: 'a', name: 'c', externalId: 'b' },
    });
    const body = await refused(form);
    expect(body.status).toBe(422);
    expect(body.errors?.map(({ path }) => path)).toEqual(['mapping.colour', 'mapping.name']);
    expect(body.errors?.[1]?.message).toBe('The file has no column “c”. Its columns are: a, b.');
    const french = await refused(form, { 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.1' });
    expect(french.errors?.[1]?.message).toMatch(/^Le fichier n’a pas de colonne « c »/);
    const own = problem.parse(await (await send(form)).json());
    expect(own.detail).toMatch(/^customer n’a pas de champ colour/);
  });

  it.each([
    ['no file', () => new FormData(), 422, 'file'],
    ['an unknown record type', () => importForm('a\n1\n', 'dealz'), 422, 'recordType'],
    [
      'an unknown option',
      () => importForm('name\n1\n', 'customer', { options: { x: 1 } }),
      422,
      'options',
    ],
    [
      'an order of dates',
      () => importForm('name\n1\n', 'customer', { options: { dateFormat: 'xx' } }),
      422,
      'options.dateFormat',
    ],
    [
      'a zone',
      () => importForm('name\n1\n', 'customer', { options: { timeZone: 'Mars' } }),
      422,
      'options.timeZone',
    ],
    ['a required field', () => importForm('external_id\n1\n', 'deal'), 422, 'mapping.stage'],
  ])('refuses %s', async (_, form, status, path) => {
    const body = await refused(form());
    expect(body.status).toBe(status);
    expect(body.errors?.map((each) => each.path)).toContain(path);
  });

  it('says where a file is broken', async () => {
    const csv = 'name,segment\nA,x\n"B,y\n';
    const { errors } = await refused(importForm(csv, 'customer'));
    expect(errors).toMatchObject([{ path: 'file', row: 3, column: '1' }]);
  });

  it('refuses a body that is too long before it is read', async () => {
    const request = restRequest('imports', {
      token,
      body: importForm('name\n1\n', 'customer'),
      headers: { 'content-length': '600000000' },
    });
    const response = await POST(request, given({}));
    expect(response.status).toBe(413);
    expect(request.bodyUsed).toBe(false);
  });

  it('refuses what is no form, no text and no table', async () => {
    expect((await refused('{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await refused(importForm('a,b\n', 'customer'))).status).toBe(422);
    expect((await refused(importForm('PK\u0003\u0004', 'customer'))).status).toBe(422);
    expect(await draftsLeft()).toBe(0);
  });
});
