import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { GET } from '@/app/api/v1/metrics/route';
import { POST } from '@/app/api/v1/records/[type]/route';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { given, makeToken, restRequest } from '@/test/rest-client';
import { removeExpiredKeys } from './remove-expired-keys';

const ask = (token: string): Promise<Response> =>
  GET(restRequest('metrics', { token, headers: { 'accept-language': 'en' } }), given({}));

/** The answer to one request more than a minute has; asked again where the minute just ended. */
async function askTooMuch(org: Organisation, token: string): Promise<Response> {
  const minute = Math.floor(Date.now() / 60_000);
  await withOrg(org.id, (tx) =>
    tx.tokenUse.updateMany({
      data: { requests: 6000, windowStart: new Date(minute * 60_000) },
    }),
  );
  const response = await ask(token);
  return Math.floor(Date.now() / 60_000) === minute ? response : askTooMuch(org, token);
}

it('every answer says what is left, and what is too much waits', async () => {
  const org = await makeOrganisation();
  const token = await makeToken(org.id, 'write');
  const first = await ask(token);
  expect(first.status).toBe(200);
  expect(first.headers.get('ratelimit-policy')).toBe('"token";q=6000;w=60');
  expect(first.headers.get('ratelimit')).toMatch(/^"token";r=5999;t=\d+$/);
  expect(first.headers.get('ratelimit-limit')).toBe('6000');
  expect(first.headers.get('retry-after')).toBeNull();
  const refused = await askTooMuch(org, token);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('ratelimit-remaining')).toBe('0');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({
    type: 'urn:jalon:problem:rest.errors.tooManyRequests',
    detail: expect.stringMatching(/^This token may send 6,000 requests a minute/) as string,
  });
});

it('answers of repeated requests go a day after they were given', async () => {
  const org = await makeOrganisation();
  const token = await makeToken(org.id, 'write');
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const body = '{"records":[{"externalId":"x","name":"X"}]}';
  await POST(restRequest('records/product', { token, body, headers }), given({ type: 'product' }));
  const kept = () => withOrg(org.id, (tx) => tx.idempotencyKey.count());
  await removeExpiredKeys(fixedClock(new Date(Date.now() + 23 * 3600_000).toISOString()));
  expect(await kept()).toBe(1);
  await removeExpiredKeys(fixedClock(new Date(Date.now() + 25 * 3600_000).toISOString()));
  expect(await kept()).toBe(0);
});
