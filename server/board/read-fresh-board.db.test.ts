import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { setRhythm } from '@/server/dataset/freshness/set-rhythm';
import { writeRecords } from '@/server/dataset/write-records';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { makeOrganisation } from '@/test/make-organisation';
import { readFreshBoard } from './read-fresh-board';

const member: OrganisationMember = {
  ...{ id: randomUUID(), userId: randomUUID(), role: 'owner', personId: null },
};
let org: Organisation;

async function board(at: string, period?: string) {
  const read = await readFreshBoard({ org, member, clock: fixedClock(at), period });
  if (read === 'nobody') throw new Error('The owner sees everybody');
  const revenue = read.tiles.find(({ metric }) => metric === 'gross_revenue');
  const { late, types } = read.freshness;
  return {
    ...{ value: revenue?.figure.value, delta: revenue?.yearBefore.delta },
    earlier: revenue?.yearBefore.earlier,
    ...{ late: late.gross_revenue, reach: types.find(({ type }) => type === 'deal')?.reach },
  };
}

beforeAll(async () => {
  org = await makeOrganisation();
  const actor = { kind: 'token', id: randomUUID() } as const;
  const clock = fixedClock('2026-06-01T08:00:00Z');
  const won = (externalId: string, closedAt: string, amount: string) => ({
    ...{ externalId, status: 'won', stage: 'Won', amount },
    ...{ createdAt: '2025-01-02', closedAt },
  });
  await writeRecords({
    ...{ org, actor, clock, source: 'machine', type: 'deal', options: {} },
    records: [won('a', '2025-05-02', '100'), won('b', '2026-05-29', '60')],
  });
  await setRhythm({ recordType: 'deal', days: 7 }, { org, actor, clock });
});

describe('readFreshBoard', () => {
  it('shows the change while data is on time', async () => {
    expect(await board('2026-06-08T08:00:00Z')).toEqual({
      ...{ value: '60', delta: '-0.4', earlier: '100', late: undefined, reach: '2026-05-29' },
    });
  });

  it('says that data is late instead of showing a fall, from the day after', async () => {
    expect(await board('2026-06-09T08:00:00Z')).toEqual({
      ...{ value: '60', delta: null, earlier: '100', late: ['deal'], reach: '2026-05-29' },
    });
  });

  it('leaves periods that are over as they are', async () => {
    expect(await board('2026-06-09T08:00:00Z', '2026-05')).toMatchObject({
      ...{ value: '60', delta: '-0.4', late: ['deal'] },
    });
  });
});
