import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { POST } from '@/app/api/v1/imports/route';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { given, importForm, makeToken, restRequest } from '@/test/rest-client';
import { answerOnce, type JsonAnswer } from './answer-once';

const started = z.object({ id: z.uuid(), status: z.literal('queued') });
const csv = 'externalId,name\ni-1,First\n';

let org: Organisation;
let token: string;

beforeAll(async () => {
  org = await makeOrganisation();
  token = await makeToken(org.id, 'write');
});

const send = (form: FormData, key: string): Promise<Response> =>
  POST(
    restRequest('imports', { token, body: form, headers: { 'idempotency-key': key } }),
    given({}),
  );

const importsOf = (status: string) =>
  withOrg(org.id, (tx) => tx.import.count({ where: { organisationId: org.id, status } }));

describe('Idempotency-Key of POST /imports', () => {
  it('gives the first answer again and imports once', async () => {
    const first = started.parse(await (await send(importForm(csv, 'customer'), 'k-1')).json());
    const second = await send(importForm(csv, 'customer'), 'k-1');
    expect(second.status).toBe(202);
    expect(await second.json()).toEqual(first);
    expect(await importsOf('queued')).toBe(1);
    expect(await importsOf('draft')).toBe(0);
  });

  it('refuses another request under the same key', async () => {
    const other = await send(importForm(`${csv}i-2,Second\n`, 'customer'), 'k-1');
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ type: 'urn:jalon:problem:rest.errors.keyReused' });
    expect(await importsOf('draft')).toBe(0);
  });

  it('is free again after a refusal', async () => {
    expect((await send(importForm('external_id\n1\n', 'deal'), 'k-2')).status).toBe(422);
    expect((await send(importForm(csv, 'customer'), 'k-2')).status).toBe(202);
  });

  it('is refused where it is too long', async () => {
    expect((await send(importForm(csv, 'customer'), 'k'.repeat(256))).status).toBe(422);
  });
});

describe('answerOnce', () => {
  const at = (instant: string, key = 'k-3') => ({
    org,
    clock: fixedClock(instant),
    request: restRequest('imports', { method: 'POST', headers: { 'idempotency-key': key } }),
  });
  const answer = (id: string) => (): Promise<JsonAnswer> =>
    Promise.resolve({ status: 202, body: { id } });

  it('keeps an answer for 24 hours', async () => {
    const first = { answer: { status: 202, body: { id: 'a' } } };
    expect(await answerOnce(at('2026-03-01T10:00:00Z'), ['x'], answer('a'))).toMatchObject(first);
    expect(await answerOnce(at('2026-03-02T10:00:00Z'), ['x'], answer('b'))).toEqual({
      ...first,
      isRepeated: true,
    });
    expect(await answerOnce(at('2026-03-02T10:00:01Z'), ['y'], answer('c'))).toEqual({
      answer: { status: 202, body: { id: 'c' } },
      isRepeated: false,
    });
  });

  it('refuses a repetition while the first is answered, unless that takes ten minutes', async () => {
    const never = answerOnce(at('2026-03-01T10:00:00Z', 'k-4'), ['x'], async () => {
      await expect(
        answerOnce(at('2026-03-01T10:09:00Z', 'k-4'), ['x'], answer('b')),
      ).rejects.toMatchObject({ status: 409 });
      const late = await answerOnce(at('2026-03-01T10:11:00Z', 'k-4'), ['x'], answer('c'));
      expect(late.isRepeated).toBe(false);
      throw new Error('lost');
    });
    await expect(never).rejects.toThrow('lost');
    const after = await answerOnce(at('2026-03-01T10:12:00Z', 'k-4'), ['x'], answer('d'));
    expect(after).toEqual({ answer: { status: 202, body: { id: 'c' } }, isRepeated: true });
  });

  it('is one organisation’s own', async () => {
    const other = { ...at('2026-03-01T10:12:00Z', 'k-4'), org: await makeOrganisation() };
    expect(await answerOnce(other, ['x'], answer('e'))).toMatchObject({ isRepeated: false });
  });
});
