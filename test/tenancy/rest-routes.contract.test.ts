import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import { loadOrganisation } from '@/server/tenancy/find-organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { createToken } from '@/server/token/create-token';
import { revokeToken } from '@/server/token/revoke-token';
import { makeToken } from '../rest-client';
import { openRestRoutes, ownPerson, restCases } from './rest-cases';
import { makeSampleOrganisation } from './sample-organisation';
import { organisationId } from './sample-rows';

const [OWN, OTHER] = [501, 502];
const clock = fixedClock('2026-03-10T12:00:00Z');
const operator = { kind: 'operator', id: null } as const;
const FOLDER = 'app/api/v1';

const routes = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .flatMap((file) => {
    const source = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const methods = [...source.matchAll(/(?:const|as) (GET|POST|PUT|PATCH|DELETE)\b/g)];
    const folder = file.replace('/route.ts', '');
    return methods.map(([, method]) => `${String(method)} ${folder}`);
  });

async function revokedToken(): Promise<string> {
  const organisation = organisationId(OWN);
  const made = await createToken(
    { name: 'gone', scope: 'write' },
    { organisationId: organisation, actor: operator, clock },
  );
  const org = await withOrg(organisation, (tx) => loadOrganisation(tx, organisation));
  if (!org) throw new Error('no sample organisation');
  await revokeToken(made.id, { org, actor: operator, clock });
  return made.token;
}

const tokens = { read: '', write: '', revoked: '', otherWrite: '' };

beforeAll(async () => {
  for (const o of [OWN, OTHER]) {
    await makeSampleOrganisation(o);
    await withOrg(organisationId(o), (tx) =>
      tx.person.create({
        data: { organisationId: organisationId(o), externalId: ownPerson(o), name: 'P' },
      }),
    );
  }
  tokens.read = await makeToken(organisationId(OWN), 'read');
  tokens.write = await makeToken(organisationId(OWN), 'write');
  tokens.otherWrite = await makeToken(organisationId(OTHER), 'write');
  tokens.revoked = await revokedToken();
});

/** Every refusal is problem details that name no row of another organisation. */
async function refusal(response: Response): Promise<number> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.text()).not.toContain(organisationId(OTHER).slice(0, 8));
  return response.status;
}

describe('the lists are whole', () => {
  it('every route has a case or stands on the list of open ones', () => {
    // what is not there answers every method alike
    const known = routes.filter((route) => !route.endsWith('[...path]'));
    const listed = [...Object.keys(restCases), ...Object.keys(openRestRoutes)];
    expect(listed.filter((route) => !route.endsWith('[...path]')).sort()).toEqual(known.sort());
  });
});

describe.each(Object.entries(restCases))('%s', (_, { scope, call, answers, foreign }) => {
  it('refuses who has no token, a wrong one or a revoked one', async () => {
    expect(await refusal(await call(OWN, undefined))).toBe(401);
    expect(await refusal(await call(OWN, `${tokens.write}x`))).toBe(401);
    expect(await refusal(await call(OWN, tokens.revoked))).toBe(401);
  });

  it('answers the smallest scope that may', async () => {
    expect((await call(OWN, tokens[scope])).status).toBe(answers);
  });

  if (scope === 'write') {
    it('refuses a token that may only read', async () => {
      expect(await refusal(await call(OWN, tokens.read))).toBe(403);
    });
  }

  if (foreign) {
    it(`answers ${foreign} for the rows of another organisation`, async () => {
      expect(await refusal(await call(OTHER, tokens.write))).toBe(foreign);
      expect((await call(OTHER, tokens.otherWrite)).status).toBe(answers);
    });
  }
});

describe.each(Object.entries(openRestRoutes))('%s', (_, call) => {
  it('answers without a token, and nothing of any organisation', async () => {
    const response = call();
    expect([200, 404]).toContain(response.status);
    expect(await response.text()).not.toContain('sample-');
  });
});
