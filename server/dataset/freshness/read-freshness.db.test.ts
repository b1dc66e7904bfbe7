import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/server/audit/record-audit-entry';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection, withOrgReader } from '@/server/tenancy/with-org';
import { civilDate } from '@/server/values/civil-date';
import { makeOrganisation } from '@/test/make-organisation';
import { listRecordTypes } from '../list-record-types';
import type { RecordType } from '../dataset.schemas';
import { undoImport } from '../undo/undo-import';
import { writeRecords } from '../write-records';
import { readFreshness } from './read-freshness';
import { setRhythm } from './set-rhythm';

const actor: Actor = { kind: 'token', id: randomUUID() };
let org: Organisation;

const write = (at: string, externalId: string, occurredAt: string) =>
  writeRecords({
    ...{ org, actor, clock: fixedClock(at), source: 'machine' as const },
    type: 'activity',
    records: [{ externalId, type: 'call', occurredAt }],
    options: {},
  });

async function freshness(type: RecordType, asOf: string) {
  const [found] = await withOrgReader(org.id, (reader) =>
    readFreshness(reader, org, civilDate(asOf), [type]),
  );
  return found;
}

beforeAll(async () => {
  org = await makeOrganisation({ timeZone: 'Europe/Paris' });
  // half past midnight of the next day in Paris
  await write('2026-05-31T22:30:00Z', 'a', '2026-05-30');
  await write('2026-06-08T08:00:00Z', 'b', '2026-06-05');
  await write('2026-06-15T08:00:00Z', 'c', '2026-06-12');
  await write('2026-06-15T09:00:00Z', 'd', '2026-06-13');
});

describe('readFreshness', () => {
  it('knows the last arrival and the reach, and no rhythm from three days', async () => {
    expect(await freshness('activity', '2026-08-01')).toEqual({
      type: 'activity',
      ...{ rhythmDays: null, dueOn: null, isLate: false, expectedDays: null },
      ...{ lastAt: new Date('2026-06-15T09:00:00Z'), lastOn: '2026-06-15' },
      reach: '2026-06-13',
    });
    expect(await freshness('deal', '2026-08-01')).toMatchObject({ lastAt: null, reach: null });
  });

  it('learns the rhythm from days in the organisation’s zone, and says when data is late', async () => {
    await write('2026-06-22T08:00:00Z', 'e', '2026-06-20');
    const weekly = { rhythmDays: 7, dueOn: '2026-06-29', reach: '2026-06-20' };
    expect(await freshness('activity', '2026-06-29')).toMatchObject({ ...weekly, isLate: false });
    expect(await freshness('activity', '2026-06-30')).toMatchObject({ ...weekly, isLate: true });
  });

  it('counts no import that changed nothing or was undone, and no day to come', async () => {
    await write('2026-06-24T08:00:00Z', 'e', '2026-06-20');
    expect(await freshness('activity', '2026-06-25')).toMatchObject({ dueOn: '2026-06-29' });
    const { importId } = await write('2026-06-25T08:00:00Z', 'f', '2026-07-20');
    expect(await freshness('activity', '2026-06-26')).toMatchObject({
      lastAt: new Date('2026-06-25T08:00:00Z'),
      reach: '2026-06-20',
    });
    const clock = fixedClock('2026-06-26T08:00:00Z');
    await undoImport({ org, actor, clock, id: importId ?? '', changed: null });
    expect(await freshness('activity', '2026-06-30')).toMatchObject({
      ...{ dueOn: '2026-06-29', isLate: true },
      lastAt: new Date('2026-06-22T08:00:00Z'),
    });
  });

  it('takes an administrator’s word, with an audit entry for each change', async () => {
    const clock = fixedClock('2026-06-30T08:00:00Z');
    const set = (days: number | null) =>
      setRhythm({ recordType: 'activity', days }, { org, actor, clock });
    await set(30);
    await set(30);
    expect(await freshness('activity', '2026-07-22')).toMatchObject({
      ...{ expectedDays: 30, rhythmDays: 30, dueOn: '2026-07-22', isLate: false },
    });
    await set(0);
    expect(await freshness('activity', '2027-01-01')).toMatchObject({ dueOn: null, isLate: false });
    await set(null);
    expect(await freshness('activity', '2026-06-30')).toMatchObject({
      rhythmDays: 7,
      isLate: true,
    });
    const { rows } = await withOrgConnection(org.id, (connection) =>
      connection.query<{ detail: unknown }>(
        "select detail from audit_entry where action = 'rhythm.set' order by at",
      ),
    );
    expect(rows.map(({ detail }) => detail)).toEqual([
      { recordType: 'activity', before: null, after: 30 },
      { recordType: 'activity', before: 30, after: 0 },
      { recordType: 'activity', before: 0, after: null },
    ]);
  });

  it('stands in the list of record types beside the counts', async () => {
    const states = await listRecordTypes(org, fixedClock('2026-06-30T08:00:00Z'));
    expect(states).toHaveLength(23);
    expect(states.find(({ type }) => type === 'activity')).toMatchObject({
      ...{ count: 5, isMore: false, reach: '2026-06-20', isLate: true },
    });
  });
});
