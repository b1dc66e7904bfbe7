import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation, OrganisationMember } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { makeMember } from '@/test/make-member';
import { makeOrganisation } from '@/test/make-organisation';
import { writeRecords, type GivenRecord } from '../write-records';
import type { RecordType } from '../dataset.schemas';
import type { ActivityInput } from './entry.schemas';
import { findSubjects } from './find-subjects';
import { listOwnEntries } from './list-own-entries';
import { changeActivity, logActivity } from './log-activity';
import { removeEntry, undoEntry } from './own-entry';
import { readLogForm } from './read-log-form';

const clock = fixedClock('2026-06-30T10:05:30Z');
let org: Organisation;
const people = new Map<string, string>();

async function rows<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> {
  return withOrgConnection(org.id, async (connection) => {
    return (await connection.query<Row>(text, values)).rows;
  });
}

const contexts = new Map<string, ReturnType<typeof contextOf>>();

function contextOf(member: OrganisationMember) {
  return { org, member, clock, actor: { kind: 'member' as const, id: member.id } };
}

function context(name: 'ann' | 'mia' | 'ada') {
  const found = contexts.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
const ann = () => context('ann');
const manager = () => context('mia');
const admin = () => context('ada');

const call: ActivityInput = {
  ...{ person: 'ann', type: 'call', direction: 'outbound', status: 'done' },
  ...{ occurredAt: '2026-06-30T09:30', durationMinutes: 20, name: '' },
  ...{ deal: null, lead: null, customer: null, sentiment: null, tags: [] },
};

beforeAll(async () => {
  org = await makeOrganisation({ timeZone: 'Europe/Paris' });
  const actor = { kind: 'token', id: randomUUID() } as const;
  const write = (type: RecordType, ...records: GivenRecord[]) =>
    writeRecords({ org, actor, clock, source: 'machine', type, records, options: {} });
  const person = (name: string, team: string) => ({ externalId: name, name, team, role: 'rep' });
  await write(
    'team',
    { externalId: 'north', name: 'North' },
    { externalId: 'south', name: 'South' },
  );
  await write('person', { externalId: 'mia', name: 'mia', role: 'manager' });
  await write('person', person('ann', 'north'), person('bob', 'south'));
  const open = { status: 'open', stage: 'New', createdAt: '2026-06-01' };
  await write(
    'deal',
    { ...open, externalId: 'd-ann', name: 'Alpha', owner: 'ann', customer: 'Acme' },
    { ...open, externalId: 'd-bob', name: 'Beta', owner: 'bob', customer: 'Bolt' },
  );
  await write('lead', { externalId: 'l-ann', name: 'Lea', owner: 'ann', createdAt: '2026-06-01' });
  for (const { id, name } of await rows<{ id: string; name: string }>(
    'select id, name from person',
  )) {
    people.set(name, id);
  }
  const roles = { ann: 'rep', mia: 'manager', ada: 'admin' } as const;
  for (const [name, role] of Object.entries(roles)) {
    contexts.set(name, contextOf(await makeMember(org, role, people.get(name))));
  }
  await rows("update team set manager_id = $1 where name = 'North'", people.get('mia'));
});

describe('logActivity', () => {
  it('writes what was typed, at its time in the organisation’s zone', async () => {
    const saved = await logActivity({ ...call, deal: 'd-ann', name: ' First call ' }, ann());
    expect(saved).toMatchObject({ outcome: 'saved' });
    expect(
      await rows(
        `select a.type, a.direction, a.status, a.name, a.occurred_on::text as day,
           a.occurred_at as at, a.booked_at as booked, trim_scale(a.duration_hours)::text as hours,
           p.name as owner, d.external_id as deal, i.source, i.actor_id = $1 as "isOwn"
         from activity a join person p on p.id = a.owner_id left join deal d on d.id = a.deal_id
         join import i on i.id = a.created_import_id`,
        ann().member.id,
      ),
    ).toEqual([
      {
        ...{ type: 'call', direction: 'outbound', status: 'done', name: 'First call' },
        ...{ day: '2026-06-30', at: new Date('2026-06-30T07:30:00Z'), booked: null },
        ...{ hours: '0.333333', owner: 'ann', deal: 'd-ann', source: 'form', isOwn: true },
      },
    ]);
  });

  it('keeps tone and tags of a reply only, and when something planned was booked', async () => {
    const tagged = { lead: 'l-ann', sentiment: 'positive', tags: ['price', 'timing'] } as const;
    const both = { ...call, ...tagged, tags: [...tagged.tags] };
    await logActivity({ ...both, name: 'reply', direction: 'inbound' }, ann());
    await logActivity({ ...both, name: 'call', status: 'planned' }, ann());
    expect(
      await rows(
        `select name, sentiment, tags, booked_at as booked from activity
         where lead_id is not null order by name desc`,
      ),
    ).toEqual([
      { name: 'reply', sentiment: 'positive', tags: ['price', 'timing'], booked: null },
      { name: 'call', sentiment: null, tags: null, booked: new Date('2026-06-30T10:05:30Z') },
    ]);
  });

  it('lets a rep log for themselves and about their own records only', async () => {
    const refused = { kind: 'forbidden', code: 'entry.errors.person', field: 'person' };
    await expect(logActivity({ ...call, person: 'bob' }, ann())).rejects.toMatchObject(refused);
    await expect(logActivity({ ...call, person: 'nobody' }, admin())).rejects.toMatchObject(
      refused,
    );
    await expect(logActivity({ ...call, deal: 'd-bob' }, ann())).rejects.toMatchObject({
      ...{ kind: 'notFound', code: 'entry.errors.subject', field: 'deal' },
    });
    await expect(logActivity({ ...call, person: 'bob' }, manager())).rejects.toMatchObject(refused);
    expect(await logActivity(call, manager())).toMatchObject({ outcome: 'saved' });
    const other = { ...call, person: 'bob', deal: 'd-bob' };
    expect(await logActivity(other, admin())).toMatchObject({ outcome: 'saved' });
  });

  it('gives back why a record is refused, in the words of imports', async () => {
    const outcome = await logActivity({ ...call, occurredAt: '2026-02-30T09:00' }, ann());
    expect(outcome).toMatchObject({
      outcome: 'rejected',
      reasons: [{ code: 'impossibleDate', field: 'occurredAt' }],
    });
  });
});

describe('own entries', () => {
  it('are listed as they were typed, to nobody else', async () => {
    const [latest] = await listOwnEntries(org, admin().member, clock);
    expect(latest).toMatchObject({
      ...{ type: 'call', occurredAt: '2026-06-30T09:30', durationMinutes: 20 },
      person: { externalId: 'bob', name: 'bob' },
      deal: { externalId: 'd-bob', name: 'Beta' },
    });
    expect(await listOwnEntries(org, admin().member, clock)).toHaveLength(1);
    expect(await listOwnEntries(org, ann().member, clock)).toHaveLength(3);
    const later = fixedClock('2026-07-15T10:00:00Z');
    expect(await listOwnEntries(org, ann().member, later)).toEqual([]);
  });

  it('are changed and deleted by who made them, and a deletion is undone', async () => {
    const [entry] = await listOwnEntries(org, admin().member, clock);
    const externalId = entry?.externalId ?? '';
    const changed = { ...call, person: 'bob', durationMinutes: 45, externalId };
    await expect(changeActivity({ ...changed, person: 'ann' }, ann())).rejects.toMatchObject({
      code: 'entry.errors.notOwn',
    });
    await expect(removeEntry({ type: 'activity', externalId }, ann())).rejects.toMatchObject({
      code: 'entry.errors.notOwn',
    });
    await changeActivity(changed, admin());
    const [now] = await listOwnEntries(org, admin().member, clock);
    expect(now).toMatchObject({ externalId, durationMinutes: 45, deal: null });
    const { importId } = await removeEntry({ type: 'activity', externalId }, admin());
    expect(await listOwnEntries(org, admin().member, clock)).toEqual([]);
    await expect(undoEntry({ importId: importId ?? '' }, ann())).rejects.toMatchObject({
      code: 'entry.errors.notOwn',
    });
    await undoEntry({ importId: importId ?? '' }, admin());
    expect(await listOwnEntries(org, admin().member, clock)).toEqual([now]);
  });
});

describe('the form', () => {
  it('proposes now, the own person and the tags that are used', async () => {
    expect(await readLogForm(org, ann().member, clock)).toEqual({
      now: '2026-06-30T12:05',
      people: [{ externalId: 'ann', name: 'ann' }],
      own: 'ann',
      tags: ['price', 'timing'],
    });
    const { people: all, own } = await readLogForm(org, admin().member, clock);
    expect([all.map(({ name }) => name), own]).toEqual([['ann', 'bob', 'mia'], null]);
    const { people: team } = await readLogForm(org, manager().member, clock);
    expect(team.map(({ name }) => name)).toEqual(['ann', 'mia']);
  });

  it('finds what a rep works on, and no more', async () => {
    const find = async (context: ReturnType<typeof ann>, subject: 'deal' | 'customer', text = '') =>
      (await findSubjects(org, context.member, { subject, text })).map(({ name }) => name);
    expect(await find(ann(), 'deal')).toEqual(['Alpha']);
    expect(await find(admin(), 'deal')).toEqual(['Alpha', 'Beta']);
    expect(await find(admin(), 'deal', 'bolt')).toEqual(['Beta']);
    expect(await find(ann(), 'customer')).toEqual(['Acme']);
  });
});
