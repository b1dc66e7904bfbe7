import { expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { withOrg } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { createToken } from './create-token';
import { findToken } from './find-token';
import { listTokens } from './list-tokens';
import { revokeToken } from './revoke-token';

const clock = fixedClock('2026-03-10T12:00:00Z');
const operator = { kind: 'operator', id: null } as const;

it('a token opens its own organisation until it is revoked', async () => {
  const org = await makeOrganisation();
  const organisationId = org.id;
  const made = await createToken(
    { name: 'Warehouse', scope: 'write' },
    { organisationId, actor: operator, clock },
  );
  expect(await findToken(made.token, clock)).toMatchObject({
    id: made.id,
    scope: 'write',
    org,
  });
  expect(await findToken(`${made.token}x`, clock)).toBeNull();
  await revokeToken(made.id, { org, actor: operator, clock });
  expect(await findToken(made.token, clock)).toBeNull();
  expect(await listTokens(org.id)).toEqual([]);
  await expect(revokeToken(made.id, { org, actor: operator, clock })).rejects.toMatchObject({
    code: 'token.errors.tokenNotFound',
  });
});

it('notes the last use to the hour and audits who made it', async () => {
  const org = await makeOrganisation();
  const { token, id } = await createToken(
    { name: 'Warehouse', scope: 'read' },
    { organisationId: org.id, actor: operator, clock },
  );
  await findToken(token, clock);
  await findToken(token, fixedClock('2026-03-10T12:59:00Z'));
  expect(await listTokens(org.id)).toMatchObject([
    { id, createdBy: null, lastUsedAt: new Date('2026-03-10T12:00:00Z') },
  ]);
  await findToken(token, fixedClock('2026-03-10T13:00:00Z'));
  const [listed] = await listTokens(org.id);
  expect(listed?.lastUsedAt).toEqual(new Date('2026-03-10T13:00:00Z'));
  const entries = await withOrg(org.id, (tx) => tx.auditEntry.findMany());
  expect(entries).toMatchObject([
    { actorKind: 'operator', action: 'token.created', detail: { name: 'Warehouse' } },
  ]);
  expect(JSON.stringify(entries)).not.toContain(token);
});

it('an expired token is refused, and stays listed with its end', async () => {
  const org = await makeOrganisation();
  const { token } = await createToken(
    { name: 'Trial', scope: 'read', expiresInDays: 30 },
    { organisationId: org.id, actor: operator, clock },
  );
  expect(await findToken(token, fixedClock('2026-04-09T11:59:59Z'))).not.toBeNull();
  expect(await findToken(token, fixedClock('2026-04-09T12:00:00Z'))).toBeNull();
  const expiresAt = new Date('2026-04-09T12:00:00Z');
  expect(await listTokens(org.id)).toMatchObject([{ name: 'Trial', expiresAt }]);
});

it('counts the requests of a minute, of all processes together', async () => {
  const org = await makeOrganisation();
  const made = await Promise.all(
    ['one', 'two'].map((name) =>
      createToken({ name, scope: 'read' }, { organisationId: org.id, actor: operator, clock }),
    ),
  );
  const left = async (at: string, token = made[0]?.token ?? '') =>
    (await findToken(token, fixedClock(at)))?.use.remaining;
  const together = await Promise.all(Array.from({ length: 5 }, () => left('2026-03-10T12:00:30Z')));
  expect(together.sort()).toEqual([5995, 5996, 5997, 5998, 5999]);
  expect(await left('2026-03-10T12:00:31Z', made[1]?.token)).toBe(5999);
  expect(await left('2026-03-10T12:01:00Z')).toBe(5999);
});
