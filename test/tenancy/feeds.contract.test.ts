import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { GET } from '@/app/feeds/[file]/route';
import { roles, type Role } from '@/server/auth/permissions';
import { createFeed } from '@/server/feed/create-feed';
import type { FeedQuestion } from '@/server/feed/feed.schemas';
import { fixedClock } from '@/server/platform/clock';
import { findOrganisation } from '@/server/tenancy/find-organisation';
import { withOrg } from '@/server/tenancy/with-org';
import { given } from '../rest-client';
import { makeSampleOrganisation, sampleSlug, userWithRole } from './sample-organisation';
import { organisationId, sampleId } from './sample-rows';

const [OWN, OTHER] = [921, 922];
const clock = fixedClock('2026-06-17T10:00:00Z');
const figures: FeedQuestion = {
  kind: 'metrics',
  metrics: ['deals_won'],
  grain: 'year',
  window: { last: 1 },
  by: ['customer'],
  filters: [],
};
const records: FeedQuestion = { kind: 'records', recordType: 'deal', search: '' };

async function makeFeed(o: number, role: Role, question: FeedQuestion): Promise<string> {
  const found = await findOrganisation(userWithRole(o, role), sampleSlug(o));
  if (!found) throw new Error('no such member');
  const actor = { kind: 'member', id: found.member.id } as const;
  const asked = { name: 'Sheet', question, headerStyle: 'ids' } as const;
  return (await createFeed(asked, { ...found, actor, clock })).path;
}

async function read(path: string): Promise<{ status: number; text: string }> {
  const request = new Request(`http://localhost${path}`);
  const response = await GET(request, given({ file: path.replace('/feeds/', '') }));
  return { status: response.status, text: await response.text() };
}

beforeAll(async () => {
  for (const o of [OWN, OTHER]) {
    await makeSampleOrganisation(o);
    await withOrg(organisationId(o), async (tx) => {
      await tx.customer.updateMany({ data: { name: `Customer of ${String(o)}` } });
      await tx.deal.updateMany({ data: { name: `Deal of ${String(o)}` } });
    });
  }
});

describe('feeds', () => {
  it('are all there is under their folder', () => {
    const files = readdirSync('app/feeds', { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => file.endsWith('.ts'))).toEqual(['[file]/route.ts']);
  });

  it.each([
    ['figures', figures, 'Customer of'],
    ['records', records, 'Deal of'],
  ] as const)('answer %s of their own organisation only', async (_, question, name) => {
    for (const [own, other] of [
      [OWN, OTHER],
      [OTHER, OWN],
    ] as const) {
      const { status, text } = await read(await makeFeed(own, 'owner', question));
      expect(status).toBe(200);
      expect(text).toContain(`${name} ${String(own)}`);
      expect(text).not.toContain(`${name} ${String(other)}`);
    }
  });

  it.each(['owner', 'admin', 'executive'] as const)('give a %s records', async (role) => {
    expect((await read(await makeFeed(OWN, role, records))).status).toBe(200);
  });

  it.each(['manager', 'rep'] as const)('of records are not for a %s', async (role) => {
    await expect(makeFeed(OWN, role, records)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it.each(roles)('refuse a %s the person of another organisation', async (role) => {
    const person = sampleId(OTHER, 'person', 1);
    const asked = makeFeed(OWN, role, { ...figures, by: [], person });
    await expect(asked).rejects.toMatchObject({ code: 'metric.errors.personNotFound' });
  });

  it('open with their whole secret only, and say nothing else', async () => {
    const path = await makeFeed(OWN, 'owner', figures);
    const flipped = path.replace(
      /(.)\.csv$/,
      (_, last: string) => `${last === 'A' ? 'B' : 'A'}.csv`,
    );
    for (const wrong of [flipped, path.replace('.csv', 'A.csv'), '/feeds/.csv']) {
      const { status, text } = await read(wrong);
      expect(status).toBe(404);
      expect(text).not.toContain('Customer of');
    }
    expect((await read(path)).status).toBe(200);
  });
});
