import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '@/server/audit/record-audit-entry';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import type { RecordType } from '../dataset.schemas';
import { deleteRecords } from '../delete-records';
import { writeRecords, type GivenRecord } from '../write-records';
import type { LaterChoice } from '../undo.schemas';
import { readUndo } from './read-undo';
import { undoImport } from './undo-import';

const clock = fixedClock('2026-06-30T10:00:00Z');
const actor: Actor = { kind: 'token', id: randomUUID() };
let org: Organisation;

beforeEach(async () => {
  org = await makeOrganisation();
});

async function write(type: RecordType, ...records: GivenRecord[]): Promise<string> {
  const { importId, results } = await writeRecords({
    org,
    actor,
    clock,
    source: 'machine',
    type,
    records,
    options: {},
  });
  expect(results.flatMap(({ reasons }) => reasons)).toEqual([]);
  return importId ?? '';
}

async function remove(type: RecordType, ...externalIds: string[]): Promise<string> {
  const { importId, deleted } = await deleteRecords({ org, actor, clock, type, externalIds });
  expect(deleted).toBe(externalIds.length);
  return importId ?? '';
}

async function undo(id: string, changed: LaterChoice | null = null) {
  const { counts } = await undoImport({ org, actor, clock, id, changed });
  return counts;
}

async function rows(statement: string, ...values: unknown[]): Promise<object[]> {
  return withOrgConnection(org.id, async (connection) => {
    return (await connection.query<object>(statement, values)).rows;
  });
}

const deal = (externalId: string, amount: string, more: GivenRecord = {}): GivenRecord => ({
  externalId,
  status: 'won',
  stage: 'Won',
  amount,
  createdAt: '2026-01-05',
  closedAt: '2026-02-01',
  ...more,
});

const counts = { deleted: 0, restored: 0, reinserted: 0, kept: 0, used: 0, lost: 0 };
const dealRows = `select d.external_id as id, amount::int, p.name as owner, c.name as customer,
    d.created_import_row as made_row, d.changed_import_id as changed_by
  from deal d left join person p on p.id = d.owner_id left join customer c on c.id = d.customer_id
  order by 1`;

describe('undoImport', () => {
  it('takes away what an import made, with whom it made by name', async () => {
    const id = await write('deal', deal('a', '10', { owner: 'Ada', customer: 'Acme' }));
    expect(await readUndo(org, id)).toEqual({
      created: 3,
      changed: 0,
      deleted: 0,
      laterCount: 0,
      laterMade: 0,
      later: [],
    });
    expect(await undo(id)).toEqual({ ...counts, deleted: 3 });
    expect(await rows('select id from deal union all select null from person')).toEqual([]);
    expect(await rows('select status, undo_counts as counts, undone_at from import')).toEqual([
      { status: 'undone', counts: { ...counts, deleted: 3 }, undone_at: clock.now() },
    ]);
    await expect(undo(id)).rejects.toMatchObject({ code: 'undo.errors.alreadyUndone' });
  });

  it('gives back what was there before, provenance and first purchases too', async () => {
    await write('deal', deal('a', '10', { owner: 'Ada', customer: 'Acme' }));
    const before = await rows(dealRows);
    const customers = 'select name, first_purchase_on::text as day from customer order by 1';
    expect(await rows(customers)).toEqual([{ name: 'Acme', day: '2026-02-01' }]);
    const id = await write(
      'deal',
      deal('a', '20', { owner: 'Ben', customer: 'Beta', closedAt: '2026-03-01' }),
      deal('b', '5', { customer: 'Acme' }),
    );
    expect(await undo(id)).toEqual({ ...counts, deleted: 3, restored: 1 });
    expect(await rows(dealRows)).toEqual(before);
    expect(await rows(customers)).toEqual([{ name: 'Acme', day: '2026-02-01' }]);
    expect(await rows('select id from record_version')).toEqual([]);
  });

  it('brings back what was deleted, its lines, and what named it', async () => {
    await write('deal', deal('a', '10'));
    await write('dealLine', {
      externalId: 'l',
      deal: 'a',
      product: 'Pro',
      quantity: '2',
      unitPrice: '5',
    });
    await write('lead', { externalId: 'x', createdAt: '2026-01-01', deal: 'a' });
    const all = `select (select to_jsonb(d) from deal d) as deal, (select to_jsonb(l) from deal_line l) as line,
      (select to_jsonb(l) from lead l) as lead`;
    const before = await rows(all);
    const id = await remove('deal', 'a');
    expect(await rows('select deal_id from lead')).toEqual([{ deal_id: null }]);
    expect(await undo(id)).toEqual({ ...counts, restored: 1, reinserted: 2 });
    expect(await rows(all)).toEqual(before);
  });

  it('lists what was changed since, and keeps it', async () => {
    const made = await write('deal', deal('a', '10'), deal('b', '1'));
    const changed = await write('deal', deal('a', '20'));
    await expect(undo(made)).rejects.toMatchObject({
      code: 'undo.errors.changedSince',
      params: { count: 1 },
    });
    expect((await readUndo(org, made)).later).toEqual([
      {
        recordType: 'deal',
        externalId: 'a',
        name: null,
        importId: changed,
        source: 'machine',
        fileName: '',
      },
    ]);
    expect(await undo(made, 'keep')).toEqual({ ...counts, deleted: 1, kept: 1 });
    expect(await rows('select amount::int, created_import_id as made from deal')).toEqual([
      { amount: 20, made: changed },
    ]);
    expect(await undo(changed)).toEqual({ ...counts, deleted: 1 });
    expect(await rows('select id from record_version union all select id from deal')).toEqual([]);
  });

  it('reverts what was changed since', async () => {
    await write('deal', deal('a', '1'));
    const first = await write('deal', deal('a', '10'), deal('b', '1'));
    const second = await write('deal', deal('a', '20'), deal('b', '2'));
    expect(await undo(first, 'revert')).toEqual({ ...counts, deleted: 1, restored: 1 });
    expect(await rows('select external_id as id, amount::int from deal')).toEqual([
      { id: 'a', amount: 1 },
    ]);
    expect(await undo(second)).toEqual(counts);
    expect(await rows('select amount::int from deal')).toEqual([{ amount: 1 }]);
  });

  it('keeps what others need, and lets it go with them', async () => {
    const made = await write('customer', { externalId: 'c', name: 'Acme' });
    const later = await write('deal', deal('a', '10', { customer: 'c' }));
    expect(await undo(made)).toEqual({ ...counts, used: 1 });
    expect(await undo(later)).toEqual({ ...counts, deleted: 2 });
  });

  it('gives way to a record that has taken the external id', async () => {
    const first = await write('deal', deal('a', '10'));
    const gone = await remove('deal', 'a');
    const again = await write('deal', deal('a', '30'));
    await expect(undo(gone)).rejects.toMatchObject({ code: 'undo.errors.changedSince' });
    expect(await undo(gone, 'keep')).toEqual({ ...counts, kept: 1 });
    expect(await rows('select amount::int from deal')).toEqual([{ amount: 30 }]);
    expect(await undo(again)).toEqual({ ...counts, restored: 1 });
    expect(await rows('select amount::int, created_import_id as made from deal')).toEqual([
      { amount: 10, made: first },
    ]);
  });

  it('asks for what a restored record needs', async () => {
    const start = { externalId: 's', customer: 'c', start: '2026-01-01', mrr: '30' };
    await write('customer', { externalId: 'c', name: 'Acme' });
    await write('subscriptionPeriod', start);
    const period = await remove('subscriptionPeriod', 's');
    const customer = await remove('customer', 'c');
    await expect(undo(period)).rejects.toMatchObject({
      code: 'undo.errors.needsDeleted',
      params: { name: 'Acme' },
    });
    await undo(customer);
    expect(await undo(period)).toEqual({ ...counts, reinserted: 1 });
    expect(await rows('select kind, mrr_delta::int as mrr from subscription_movement')).toEqual([
      { kind: 'new', mrr: 30 },
    ]);
  });

  it('undoes people: teams, managers, roles and places', async () => {
    const person = (externalId: string, team: string, manager: string): GivenRecord => ({
      externalId,
      name: externalId,
      team,
      manager,
    });
    await write('person', person('Ada', 'East', 'Max'), { externalId: 'Mia', name: 'Mia' });
    const all = `select p.name, p.role, p.changed_import_id as by, t.name as team, parent.name as above,
        m.from_on, m.to_on, boss.name as boss
      from person p left join team_membership m on m.person_id = p.id
      left join team t on t.id = m.team_id left join team parent on parent.id = t.parent_id
      left join person boss on boss.id = t.manager_id order by 1, from_on nulls first`;
    const before = await rows(all);
    expect(before).toHaveLength(3);
    const moved = await write('person', person('Ada', 'West', 'Mia'), person('Bob', 'West', 'Mia'));
    expect(await rows(all)).toHaveLength(5);
    await undo(moved);
    expect(await rows(all)).toEqual(before);
    expect(await rows('select name from team order by 1')).toEqual([
      { name: 'East' },
      { name: 'Max' },
    ]);
  });

  it('names again what was restored after it had been deleted', async () => {
    await write('deal', deal('a', '10'));
    await write('lead', { externalId: 'x', createdAt: '2026-01-01', deal: 'a' });
    const changed = await write('lead', { externalId: 'x', deal: null });
    const gone = await remove('deal', 'a');
    const named = `select d.external_id as id from lead l left join deal d on d.id = l.deal_id`;
    expect(await undo(changed)).toEqual({ ...counts, restored: 1 });
    expect(await rows(named)).toEqual([{ id: null }]);
    expect(await undo(gone)).toEqual({ ...counts, restored: 1, reinserted: 1 });
    expect(await rows(named)).toEqual([{ id: 'a' }]);
  });
});
