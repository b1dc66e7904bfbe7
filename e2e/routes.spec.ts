import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { exampleAccount, signInToExample } from './sign-in';

/** Every REST route with how to ask it for what belongs to the example organisation. */
const routes: Readonly<
  Record<
    string,
    | { readonly isPublic: true }
    | { readonly needsToken: 'get' | 'post' }
    | ((org: string) => { verb: 'get' | 'post'; url: string })
  >
> = {
  'auth/[...nextauth]': { isPublic: true },
  health: { isPublic: true },
  // a team that is not the rep's
  exports: (org) => ({
    verb: 'get',
    url: `/api/exports?${new URLSearchParams({
      org,
      format: 'csv',
      ask: JSON.stringify({
        table: 'course',
        ask: { metric: 'deals_won', period: '2026', team: 'benelux' },
      }),
    }).toString()}`,
  }),
  // its procedures have their own contract test
  'trpc/[trpc]': { isPublic: true },
  // who may use the machine interface for what has its own contract test
  'v1/[...path]': { isPublic: true },
  'v1/imports': { needsToken: 'post' },
  'v1/imports/[id]': { needsToken: 'get' },
  'v1/imports/[id]/rejected': { needsToken: 'get' },
  'v1/metrics': { needsToken: 'get' },
  'v1/metrics/values': { needsToken: 'get' },
  'v1/records/[type]': { needsToken: 'get' },
  'v1/records/[type]/[externalId]': { needsToken: 'get' },
  'v1/openapi.json': { isPublic: true },
  uploads: (org) => ({ verb: 'post', url: `/api/uploads?org=${org}&name=deals.csv` }),
  'exports/records': (org) => ({
    verb: 'get',
    url: `/api/exports/records?org=${org}&type=deal&format=csv&q=nothing-has-this-name`,
  }),
  'exports/template': (org) => ({
    verb: 'get',
    url: `/api/exports/template?org=${org}&type=deal&format=csv`,
  }),
  'exports/archive': (org) => ({ verb: 'get', url: `/api/exports/archive?org=${org}` }),
  'uploads/archive': (org) => ({
    verb: 'post',
    url: `/api/uploads/archive?org=${org}&name=archive.zip`,
  }),
  'uploads/[id]/corrections': (org) => ({
    verb: 'post',
    url: `/api/uploads/00000000-0000-4000-8000-000000000000/corrections?org=${org}`,
  }),
  'uploads/[id]/rejected': (org) => ({
    verb: 'get',
    url: `/api/uploads/00000000-0000-4000-8000-000000000000/rejected?org=${org}`,
  }),
};

function routeFolders(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .map((file) =>
      relative(folder, join(folder, dirname(file)))
        .split(sep)
        .join('/'),
    );
}

const sameSite = { 'sec-fetch-site': 'same-origin', 'content-type': 'text/csv' };

async function status(
  request: APIRequestContext,
  call: { verb: 'get' | 'post'; url: string },
): Promise<number> {
  const answer = await request[call.verb](call.url, {
    headers: sameSite,
    ...(call.verb === 'post' ? { data: 'externalId,name\n1,One\n' } : {}),
  });
  return answer.status();
}

test('every route has a case here', () => {
  expect(routeFolders('app/api').sort()).toEqual(Object.keys(routes).sort());
});

for (const [name, route] of Object.entries(routes)) {
  if (typeof route !== 'function') continue;

  test(`${name}: refused without session and to other organisations`, async ({ page, request }) => {
    const call = route(exampleAccount('owner').path.slice(1));
    expect(await status(request, call)).toBe(401);
    await signInToExample(page, 'owner');
    expect(await status(page.request, route('no-such-organisation'))).toBe(404);
  });

  test(`${name}: refused to a rep, open to the owner`, async ({ page, browser }) => {
    const call = route(exampleAccount('owner').path.slice(1));
    await signInToExample(page, 'rep');
    expect(await status(page.request, call)).toBe(403);
    const owner = await (await browser.newContext()).newPage();
    await signInToExample(owner, 'owner');
    // 404 where the example has no such import, 409 for what it has already: past every door
    expect([200, 201, 404, 409]).toContain(await status(owner.request, call));
  });
}

test('the machine interface takes tokens, not sessions', async ({ page }) => {
  await signInToExample(page, 'owner');
  for (const [name, route] of Object.entries(routes)) {
    if (typeof route === 'function' || !('needsToken' in route)) continue;
    const url = `/api/${name
      .replace('[id]', '00000000-0000-4000-8000-000000000000')
      .replace('[type]', 'deal')
      .replace('[externalId]', 'one')}`;
    const answer = await page.request[route.needsToken](url);
    expect(answer.status()).toBe(401);
    expect(answer.headers()['content-type']).toBe('application/problem+json');
  }
});

test('a state change from another site is refused', async ({ page }) => {
  await signInToExample(page, 'owner');
  const org = exampleAccount('owner').path.slice(1);
  for (const url of [`/api/uploads?org=${org}&name=deals.csv`, '/api/trpc/auth.signOut']) {
    const answer = await page.request.post(url, {
      headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
      data: '{"json":null}',
    });
    expect(answer.status()).toBe(403);
  }
  await page.reload();
  await expect(page).toHaveURL(new RegExp(`/${org}$`));
});
