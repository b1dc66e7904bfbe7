import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/server/audit/record-audit-entry';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { makeOrganisation } from '@/test/make-organisation';
import { deleteRecords } from './delete-records';
import type { RecordType } from './dataset.schemas';
import { writeRecords, type GivenRecord } from './write-records';

const clock = fixedClock('2026-06-30T10:00:00Z');
const actor: Actor = { kind: 'token', id: randomUUID() };
let org: Organisation;

beforeAll(async () => {
  org = await makeOrganisation();
});

const write = (type: RecordType, ...records: GivenRecord[]) =>
  writeRecords({ org, actor, clock, source: 'machine', type, records, options: {} });
const remove = (type: RecordType, ...externalIds: string[]) =>
  deleteRecords({ org, actor, clock, type, externalIds });

async function rows<Row extends object>(statement: string, ...values: unknown[]): Promise<Row[]> {
  return withOrgConnection(org.id, async (connection) => {
    return (await connection.query<Row>(statement, values)).rows;
  });
}

const won = (externalId: string, amount: string, more: GivenRecord = {}): GivenRecord => ({
  externalId,
  status: 'won',
  stage: 'Won',
  amount,
  createdAt: '2026-01-05',
  closedAt: '2026-02-01',
  ...more,
});

describe('writeRecords', () => {
  it('creates, updates only what is given, and leaves equal records alone', async () => {
    const first = await write('deal', won('w-1', '100.50', { source: 'Web', owner: 'Ada' }));
    expect(first.results).toEqual([{ externalId: 'w-1', outcome: 'created', reasons: [] }]);
    const second = await write(
      'deal',
      { externalId: 'w-1', amount: '200', status: 'won', closedAt: '2026-02-01' },
      won('w-2', '7'),
    );
    expect(second.results.map(({ outcome }) => outcome)).toEqual(['updated', 'created']);
    const again = await write('deal', won('w-2', '7.0000'));
    expect(again).toEqual({
      importId: null,
      results: [{ externalId: 'w-2', outcome: 'unchanged', reasons: [] }],
    });
    expect(
      await rows(
        `select amount::text, source, p.name as owner, d.created_import_id as made,
           d.changed_import_id as changed
         from deal d join person p on p.id = d.owner_id where d.external_id = 'w-1'`,
      ),
    ).toEqual([
      {
        amount: '200.0000',
        source: 'Web',
        owner: 'Ada',
        made: first.importId,
        changed: second.importId,
      },
    ]);
  });

  it('keeps what a record was before, with who changed it and how', async () => {
    await write('deal', won('v-1', '10'));
    const change = await write('deal', won('v-1', '20'));
    expect(
      await rows(
        `select v.record_type, v.before ->> 'amount' as amount, v.is_deletion, i.source, i.actor_kind,
           i.updated_count, i.created_count
         from record_version v join import i on i.id = v.import_id where v.import_id = $1`,
        change.importId,
      ),
    ).toEqual([
      {
        record_type: 'deal',
        amount: '10.0000',
        is_deletion: false,
        source: 'machine',
        actor_kind: 'token',
        updated_count: 1,
        created_count: 0,
      },
    ]);
  });

  it('takes the good ones and says by record what is wrong with the others', async () => {
    const { results } = await write(
      'deal',
      won('p-1', '10'),
      won('p-2', 'ten'),
      won('p-1', '11'),
      { ...won('p-3', '12'), closedAt: '2025-12-01' },
      { status: 'open', stage: 'New', createdAt: '2026-01-01' },
    );
    expect(results.map(({ outcome, reasons }) => [outcome, ...reasons.map((r) => r.code)])).toEqual(
      [
        ['created'],
        ['rejected', 'invalidNumber'],
        ['rejected', 'duplicateId'],
        ['rejected', 'closedBeforeCreated'],
        ['rejected', 'required'],
      ],
    );
  });

  it('links teams and people among the given records', async () => {
    const { results } = await write(
      'team',
      { externalId: 'north', name: 'North', parent: 'world' },
      { externalId: 'world', name: 'World', parent: null },
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
    await write('person', { externalId: 'grace', name: 'Grace', team: 'north' });
    expect(
      await rows(`select t.external_id as team, up.external_id as above
        from person p join team_membership m on m.person_id = p.id join team t on t.id = m.team_id
        join team up on up.id = t.parent_id where p.external_id = 'grace'`),
    ).toEqual([{ team: 'north', above: 'world' }]);
  });
});

describe('deleteRecords', () => {
  it('takes the parts along, unlinks what only mentions it, and keeps versions of all', async () => {
    await write('deal', won('d-1', '10', { customer: 'Acme' }));
    await write('dealLine', { externalId: 'l-1', deal: 'd-1', product: 'Pen', amount: '10' });
    await write('activity', {
      externalId: 'a-1',
      type: 'call',
      occurredAt: '2026-01-06',
      deal: 'd-1',
    });
    const { importId, ...outcome } = await remove('deal', 'd-1', 'nobody');
    expect(outcome).toEqual({ deleted: 1, unknown: ['nobody'], used: [], derived: [] });
    expect(
      await rows(
        `select record_type, is_deletion from record_version where import_id = $1 order by 1`,
        importId,
      ),
    ).toEqual([
      { record_type: 'activity', is_deletion: false },
      { record_type: 'deal', is_deletion: true },
      { record_type: 'dealLine', is_deletion: true },
    ]);
    expect(await rows(`select deal_id from activity where external_id = 'a-1'`)).toEqual([
      { deal_id: null },
    ]);
    expect(await rows(`select first_purchase_on from customer where name = 'Acme'`)).toEqual([
      { first_purchase_on: null },
    ]);
  });

  it('leaves what others can not be without', async () => {
    await write('deal', won('u-1', '10', { customer: 'Held' }));
    expect(await remove('customer', 'Held')).toEqual({
      importId: null,
      deleted: 0,
      unknown: [],
      used: ['Held'],
      derived: [],
    });
  });

  it('leaves movements that follow from a period', async () => {
    await write('subscriptionPeriod', {
      externalId: 's-1',
      customer: 'Subscriber',
      start: '2026-01-01',
      mrr: '30',
    });
    const [movement] = await rows<{ id: string }>(
      `select m.external_id as id from subscription_movement m
       join customer c on c.id = m.customer_id where c.name = 'Subscriber'`,
    );
    expect((await remove('subscriptionMovement', movement?.id ?? '')).derived).toEqual([
      movement?.id,
    ]);
    expect((await remove('subscriptionPeriod', 's-1')).deleted).toBe(1);
    expect(await rows(`select id from subscription_movement`)).toEqual([]);
  });
});
