import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerFeed } from '@/server/api/feed/answer-feed';
import type { Role } from '@/server/auth/permissions';
import { fixedClock } from '@/server/platform/clock';
import { globalClient } from '@/server/platform/db/client';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrg, withOrgConnection } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { createFeed } from './create-feed';
import { feedLimit, type CreateFeed, type FeedQuestion } from './feed.schemas';
import { listFeeds } from './list-feeds';
import { revokeFeed } from './revoke-feed';

const clock = fixedClock('2026-06-17T10:00:00Z');
const ann = randomUUID();
const bob = randomUUID();
const team = randomUUID();
let org: Organisation;
let owner: OrganisationMember;

const won: FeedQuestion = {
  kind: 'metrics',
  metrics: ['deals_won', 'gross_revenue'],
  grain: 'month',
  window: { last: 2 },
  by: [],
  filters: [],
};
const deals: FeedQuestion = { kind: 'records', recordType: 'deal', search: '' };

async function makeMember(role: Role, personId: string | null = null): Promise<OrganisationMember> {
  const [id, userId] = [randomUUID(), randomUUID()];
  await globalClient().userAccount.create({
    data: { id: userId, email: `${userId}@example.org`, name: role, passwordHash: '-' },
  });
  const data = { organisationId: org.id, id, userId, role, personId };
  await withOrg(org.id, (tx) => tx.member.create({ data }));
  return { id, userId, role, personId };
}

const context = (member: OrganisationMember) =>
  ({ org, member, actor: { kind: 'member', id: member.id }, clock }) as const;

function make(question: FeedQuestion, member = owner, given: Partial<CreateFeed> = {}) {
  return createFeed({ name: 'Sheet', question, headerStyle: 'ids', ...given }, context(member));
}

function get(path: string, headers: Record<string, string> = {}, at = clock): Promise<Response> {
  const request = new Request(`http://localhost${path}`, { headers });
  return answerFeed(request, path.replace('/feeds/', ''), at);
}

const statusOf = async (answer: Promise<Response>) => {
  const { status, body } = await answer;
  await body?.cancel();
  return status;
};
const lines = async (response: Response) => (await response.text()).trimEnd().split('\r\n');

beforeAll(async () => {
  org = await makeOrganisation();
  owner = await makeMember('owner');
  await withOrgConnection(org.id, async (connection) => {
    await connection.query(
      `insert into person (organisation_id, id, external_id, name)
       values ($1, $2, 'ann', '=Ann'), ($1, $3, 'bob', 'Bob')`,
      [org.id, ann, bob],
    );
    await connection.query(
      `insert into team (organisation_id, id, external_id, name, manager_id)
       values ($1, $2, 'east', 'East', $3)`,
      [org.id, team, ann],
    );
    await connection.query(
      `insert into deal (organisation_id, external_id, name, stage, status, currency, amount,
         created_on, closed_on, owner_id)
       values ($1, 'a1', '=1+1', 'Won', 'won', 'EUR', 10.25, '2026-05-01', '2026-05-02', $2),
         ($1, 'a2', 'Two', 'Won', 'won', 'EUR', -3, '2026-05-01', '2026-06-02', $2),
         ($1, 'b1', 'Three', 'Won', 'won', 'EUR', 100, '2026-05-01', '2026-06-03', $3)`,
      [org.id, ann, bob],
    );
  });
});

describe('figures', () => {
  it('are a row for each metric and period, under ids that stay', async () => {
    const { path } = await make(won);
    expect(path).toMatch(/^\/feeds\/[\w-]{43}\.csv$/);
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await lines(response)).toEqual([
      'metric,variant,unit,currency,period,firstDay,lastDay,isToDate,value,numerator,denominator,reason',
      expect.stringMatching(/^deals_won,\w+,count,,2026-05,2026-05-01,2026-05-31,false,1,,,$/),
      expect.stringMatching(/^deals_won,\w+,count,,2026-06,2026-06-01,2026-06-30,true,2,,,$/),
      expect.stringMatching(/^gross_revenue,\w+,currency,EUR,2026-05,.*,false,10.25,,,$/),
      expect.stringMatching(/^gross_revenue,\w+,currency,EUR,2026-06,.*,true,97,,,$/),
    ]);
  });

  it('are broken down with ids and names; a name is no formula', async () => {
    const { path } = await make({
      ...won,
      metrics: ['gross_revenue'],
      window: { from: '2026-05-01', to: '2026-05-31' },
      by: ['person'],
    });
    const [head, row, more] = await lines(await get(path));
    expect(head).toContain(',isToDate,personId,person,value,');
    expect(row).toContain(",false,ann,'=Ann,10.25,");
    expect(more).toBeUndefined();
  });

  it('have the headers, names and signs of a language', async () => {
    const { path } = await make({ ...won, metrics: ['gross_revenue'] }, owner, {
      headerStyle: 'fr',
    });
    const [head, row] = await lines(await get(path));
    expect(head).toMatch(/^\ufeff?Indicateur;Définition;Unité;Devise;Période;/);
    expect(row).toMatch(/;2026-05;2026-05-01;2026-05-31;non;10,25;/);
  });

  it('are those of the day they are read on', async () => {
    const { path } = await make({ ...won, metrics: ['deals_won'], window: { last: 1 } });
    const [, row] = await lines(await get(path, {}, fixedClock('2026-07-01T10:00:00Z')));
    expect(row).toMatch(/,2026-07,2026-07-01,2026-07-31,true,0,/);
  });

  it.each<[Partial<FeedQuestion>, string]>([
    [{ metrics: ['no_such'] }, 'metric.errors.unknownMetric'],
    [{ by: ['no_such'] }, 'rest.errors.dimensionUnknown'],
    [{ team: 'no_such' }, 'metric.errors.teamNotFound'],
    [{ grain: 'day', window: { from: '1900-01-01', to: null } }, 'metric.errors.tooManyPoints'],
  ])('%j is refused when it is made', async (part, code) => {
    await expect(make({ ...won, ...part } as FeedQuestion)).rejects.toMatchObject({ code });
  });
});

describe('records', () => {
  it('are all of a list, formulas in texts put out of action and numbers left alone', async () => {
    const search = 'is.status=won&column=amount&column=owner';
    const { path } = await make({ ...deals, search });
    expect(await lines(await get(path))).toEqual([
      'externalId,name,owner,amount',
      "a1,'=1+1,ann,10.25",
      'a2,Two,ann,-3',
      'b1,Three,bob,100',
    ]);
  });

  it('have all fields where no columns are chosen, and are refused with a filter that is none', async () => {
    const [head] = await lines(await get((await make(deals)).path));
    expect(head).toMatch(/^externalId,/);
    expect(head?.split(',').length).toBeGreaterThan(15);
    await expect(make({ ...deals, search: 'from.amount=x' })).rejects.toMatchObject({
      code: 'record.errors.badFilter',
    });
    await expect(make({ ...deals, recordType: 'secret' })).rejects.toMatchObject({
      code: 'record.errors.brokenExport',
    });
  });
});

describe('the access is the owner’s, as it is now', () => {
  it('narrows with the role and ends with the membership', async () => {
    const member = await makeMember('executive');
    const figures = await make({ ...won, metrics: ['gross_revenue'] }, member);
    const records = await make(deals, member);
    expect(await statusOf(get(figures.path))).toBe(200);
    expect(await statusOf(get(records.path))).toBe(200);

    const become = (data: { role?: Role; personId?: string | null }) =>
      withOrg(org.id, (tx) => tx.member.updateMany({ where: { id: member.id }, data }));
    await become({ role: 'rep', personId: bob });
    expect(await statusOf(get(records.path))).toBe(403);
    const own = await lines(await get(figures.path));
    expect(own.at(-1)).toContain(',true,100,');

    await become({ personId: null });
    expect(await statusOf(get(figures.path))).toBe(403);
    await become({ role: 'executive' });
    expect(await statusOf(get(records.path))).toBe(200);

    await withOrg(org.id, (tx) => tx.member.deleteMany({ where: { id: member.id } }));
    for (const { path } of [figures, records]) expect(await statusOf(get(path))).toBe(410);
  });

  it('a team that is no longer managed is closed', async () => {
    const member = await makeMember('manager', ann);
    const { path } = await make({ ...won, team: 'east' }, member);
    expect(await statusOf(get(path))).toBe(200);
    const manage = (managerId: string) =>
      withOrg(org.id, (tx) => tx.team.updateMany({ data: { managerId } }));
    await manage(bob);
    expect(await statusOf(get(path))).toBe(403);
    await manage(ann);
    expect(await statusOf(get(path))).toBe(200);
  });

  it('nobody makes an address of what they may not see', async () => {
    const rep = await makeMember('rep', bob);
    await expect(make(deals, rep)).rejects.toMatchObject({ code: 'auth.errors.forbidden' });
    await expect(make({ ...won, person: ann }, rep)).rejects.toMatchObject({
      code: 'people.errors.scopeForbidden',
    });
    await expect(make({ ...won, person: bob }, rep)).resolves.toMatchObject({});
  });
});

describe('an address', () => {
  beforeEach(async () => {
    await withOrg(org.id, (tx) => tx.feed.deleteMany({}));
  });

  it('is unknown once it was ended, and is kept as a hash', async () => {
    const { id, path } = await make(won);
    const secret = path.slice(7, -4);
    const kept = await globalClient().accessKey.findMany({ where: { subjectId: id } });
    expect(JSON.stringify(kept)).not.toContain(secret);
    const entries = await withOrg(org.id, (tx) =>
      tx.auditEntry.findMany({ where: { subjectId: id } }),
    );
    expect(JSON.stringify(entries)).not.toContain(secret);
    expect(await statusOf(get(path))).toBe(200);
    await revokeFeed(id, context(owner));
    expect(await statusOf(get(path))).toBe(404);
    await expect(revokeFeed(id, context(owner))).rejects.toMatchObject({
      code: 'feed.errors.notFound',
    });
  });

  it.each(['/feeds/x.csv', `/feeds/${'a'.repeat(43)}.csv`, '/feeds/.csv'])(
    '%s is unknown',
    async (path) => {
      expect(await statusOf(get(path))).toBe(404);
    },
  );

  it('is its maker’s to end, and that of who manages them', async () => {
    const [rep, other] = [await makeMember('executive'), await makeMember('executive')];
    const { id } = await make(won, rep);
    await make(won);
    await expect(revokeFeed(id, context(other))).rejects.toMatchObject({ kind: 'notFound' });
    expect(await listFeeds(org, other)).toEqual([]);
    expect(await listFeeds(org, rep)).toMatchObject([{ id, isOwn: true, createdBy: 'executive' }]);
    expect(await listFeeds(org, owner)).toHaveLength(2);
    await revokeFeed(id, context(owner));
    expect(await listFeeds(org, rep)).toEqual([]);
  });

  it('answers 304 as long as nothing has changed', async () => {
    const { path } = await make(won);
    const etag = (await get(path)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = () => get(path, { 'if-none-match': `W/${etag}` });
    expect(await statusOf(again())).toBe(304);
    await withOrg(org.id, (tx) =>
      tx.deal.updateMany({ where: { externalId: 'b1' }, data: { amount: 101 } }),
    );
    const changed = await again();
    expect(changed.status).toBe(200);
    expect((await lines(changed)).at(-1)).toContain(',98,');
    const tomorrow = fixedClock('2026-06-18T10:00:00Z');
    const next = changed.headers.get('etag') ?? '';
    expect(await statusOf(get(path, { 'if-none-match': next }))).toBe(304);
    expect(await statusOf(get(path, { 'if-none-match': next }, tomorrow))).toBe(200);
  });

  it('is read so often and no more until its window ends', async () => {
    const { id, path } = await make(won);
    await get(path);
    await withOrg(org.id, (tx) =>
      tx.feed.updateMany({ where: { id }, data: { windowRequests: feedLimit.requests - 1 } }),
    );
    const last = await get(path);
    expect(last.headers.get('ratelimit')).toBe(`"feed";r=0;t=${String(feedLimit.seconds)}`);
    const refused = await get(path);
    expect([last.status, refused.status]).toEqual([200, 429]);
    expect(refused.headers.get('retry-after')).toBe(String(feedLimit.seconds));
    const later = fixedClock('2026-06-17T10:10:01Z');
    expect(await statusOf(get(path, {}, later))).toBe(200);
  });
});
