import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/server/audit/record-audit-entry';
import { fixedClock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { makeOrganisation } from '@/test/make-organisation';
import { recordTypes, type RecordType } from '../engine/record-type/definition';
import { recordPlaces } from '../merge/record-place';
import { readRecordQuery, usualSort } from '../record-address.schemas';
import { recordQuerySchema, type RecordFilter } from '../record.schemas';
import { undoImport } from '../undo/undo-import';
import { writeRecords, type GivenRecord } from '../write-records';
import { createRecord } from './create-record';
import { deleteChosen } from './delete-chosen';
import { editRecord } from './edit-record';
import { findNames } from './find-names';
import { listRecords } from './list-records';
import { readableField } from './readable-fields';
import { readRecord } from './read-record';
import { readRecords } from './read-records';

const clock = fixedClock('2026-06-30T10:00:00Z');
const actor: Actor = { kind: 'operator', id: null };
let org: Organisation;

const write = (type: RecordType, ...records: GivenRecord[]) =>
  writeRecords({ org, actor, clock, source: 'machine', type, records, options: {} });

beforeAll(async () => {
  org = await makeOrganisation();
  await write(
    'customer',
    { externalId: 'c-1', name: 'Société Été' },
    { externalId: 'c-2', name: 'Acme 100%' },
  );
  await write(
    'deal',
    ...Array.from({ length: 7 }, (_, index): GivenRecord => {
      const isOpen = index >= 5;
      return {
        externalId: `d-${String(index)}`,
        name: index === 3 ? null : `Deal ${String(index)}`,
        customer: index % 2 === 0 ? 'c-1' : 'c-2',
        owner: index < 2 ? 'Ada' : 'Bob',
        status: isOpen ? 'open' : 'won',
        stage: isOpen ? 'Demo' : 'Won',
        amount: index === 4 ? null : String(100 * (index + 1)),
        createdAt: '2026-01-01',
        closedAt: isOpen ? null : `2026-02-0${String((index % 3) + 1)}`,
        source: index === 0 ? 'web_form' : 'Web',
      };
    }),
  );
});

async function found(query: { search?: string; filters?: RecordFilter[]; sort?: string }) {
  const { sort, ...rest } = query;
  const { records, count } = await listRecords(org, clock, {
    type: 'deal',
    query: recordQuerySchema.parse({
      ...rest,
      sort: sort
        ? { field: sort.replace('-', ''), direction: sort.startsWith('-') ? 'desc' : 'asc' }
        : null,
    }),
    cursor: null,
    limit: 50,
  });
  expect(count).toBe(records.length);
  return records.map(({ externalId }) => externalId.slice(2)).join('');
}

describe('a list', () => {
  it.each([
    [{ search: 'deal' }, '012456'],
    [{ search: 'D-3' }, '3'],
    [{ search: 'd-3' }, '3'],
    [{ search: 'D-' }, '0123456'],
    [{ search: 'été' }, '0246'],
    [{ search: '100%' }, '135'],
    [{ search: '_' }, ''],
    [{ search: 'ada' }, '01'],
    [{ filters: [{ field: 'owner', is: ['Ada'] }] }, '01'],
    [{ filters: [{ field: 'owner', contains: 'o' }] }, '23456'],
    [{ filters: [{ field: 'source', contains: '_' }] }, '0'],
    [{ filters: [{ field: 'name', isEmpty: true }] }, '3'],
    [{ filters: [{ field: 'status', is: ['open'] }] }, '56'],
    [{ filters: [{ field: 'amount', from: '200', to: '400.00' }] }, '123'],
    [{ filters: [{ field: 'amount', is: ['300'] }] }, '2'],
    [{ filters: [{ field: 'closedAt', from: '2026-02-02', to: '2026-02-03' }] }, '124'],
    [
      {
        filters: [
          { field: 'closedAt', isEmpty: false },
          { field: 'customer', is: ['c-1'] },
        ],
      },
      '024',
    ],
    [{ sort: '-closedAt' }, '2413065'],
    [{ sort: 'closedAt' }, '0314256'],
    [{ sort: 'amount' }, '0123564'],
    [{ sort: '-name' }, '6542103'],
    [{ sort: 'owner' }, '0123456'],
    [{ sort: '-customer' }, '6420531'],
  ])('%j finds %s', async (query, expected) => {
    expect(await found(query)).toBe(expected);
  });

  it.each([
    [{ field: 'amount', from: 'much' }, 'record.errors.badFilter'],
    [{ field: 'closedAt', to: '2026-02-30' }, 'record.errors.badFilter'],
    [{ field: 'amounts', is: ['1'] }, 'record.errors.unknownField'],
  ])('%j is refused with %s', async (filter, code) => {
    await expect(found({ filters: [filter] })).rejects.toMatchObject({ code });
  });

  it.each(['-closedAt', 'amount', 'customer', ''])(
    'sorted by %j is the same page by page, whatever is written meanwhile',
    async (sort) => {
      const query = recordQuerySchema.parse({
        sort: sort
          ? { field: sort.replace('-', ''), direction: sort.startsWith('-') ? 'desc' : 'asc' }
          : null,
      });
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await readRecords({ org, clock, type: 'deal', query, cursor, limit: 2 });
        ids.push(...page.records.map(({ externalId }) => externalId.slice(2)));
        cursor = page.nextCursor;
        // touches the row without changing where it stands
        await write('deal', { externalId: 'd-0', source: `Web ${String(ids.length)}` });
      } while (cursor);
      expect(ids.join('')).toBe(await found({ sort }));
    },
  );

  it('refuses a cursor of another order', async () => {
    const byId = recordQuerySchema.parse({});
    const { nextCursor } = await readRecords({
      org,
      clock,
      type: 'deal',
      query: byId,
      cursor: null,
      limit: 2,
    });
    const query = recordQuerySchema.parse({ sort: { field: 'amount', direction: 'asc' } });
    await expect(
      readRecords({ org, clock, type: 'deal', query, cursor: nextCursor, limit: 2 }),
    ).rejects.toMatchObject({ code: 'record.errors.brokenCursor' });
  });

  it('begins with the latest of the day that a record type reaches through', () => {
    const columns = recordTypes.map((type) => readableField(type, usualSort(type).field)?.column);
    expect(
      columns.map(
        (column, index) =>
          (column?.endsWith('_on') || column?.startsWith('period_') ? column : null) ??
          recordTypes[index],
      ),
    ).toEqual(recordTypes.map((type) => recordPlaces[type].mainDate ?? type));
  });

  it('is read from its address', () => {
    const search = new URLSearchParams(
      'search= x &sort=-amount&is.owner=Ada&is.owner=&from.amount=5&empty.source=no&is.none=1',
    );
    expect(readRecordQuery('deal', search)).toEqual({
      search: 'x',
      sort: { field: 'amount', direction: 'desc' },
      filters: [
        { field: 'owner', is: ['Ada'] },
        { field: 'amount', from: '5' },
        { field: 'source', isEmpty: false },
      ],
    });
  });
});

async function dealOf(externalId: string) {
  const { records } = await readRecords({
    ...{ org, clock, cursor: null, limit: 1, type: 'deal' },
    query: recordQuerySchema.parse({ search: externalId }),
  });
  const [deal] = records;
  if (!deal) throw new Error(`no deal ${externalId}`);
  return deal;
}

describe('an edit', () => {
  it('changes one field, tells its history, and is undone', async () => {
    const { id, values } = await dealOf('d-1');
    const edited = await editRecord(
      { type: 'deal', id, seen: values, changes: { amount: '250.5', owner: 'Bob' } },
      { org, actor, clock },
    );
    expect(edited).toMatchObject({
      outcome: 'saved',
      record: {
        values: { amount: '250.5', owner: 'Bob', closedAt: '2026-02-02', status: 'won' },
        history: [
          {
            origin: { source: 'edit', actorKind: 'operator' },
            changes: [
              { field: 'owner', before: 'Ada', after: 'Bob' },
              { field: 'amount', before: '200', after: '250.5' },
            ],
          },
          { origin: { source: 'machine' }, row: 2, changes: null },
        ],
      },
    });
    const importId = edited.outcome === 'saved' ? (edited.importId ?? '') : '';
    await undoImport({ org, actor, clock, id: importId, changed: null });
    const after = await readRecord(org, clock, 'deal', id);
    expect([after.values, after.history.length]).toEqual([values, 1]);
  });

  it('is refused when the record changed meanwhile, and says what', async () => {
    const { id, values } = await dealOf('d-2');
    await write('deal', { externalId: 'd-2', amount: '333', customer: 'c-2' });
    const edited = await editRecord(
      { type: 'deal', id, seen: values, changes: { amount: '1' } },
      { org, actor, clock },
    );
    expect(edited).toEqual({
      outcome: 'changedMeanwhile',
      differences: [
        { field: 'customer', before: 'c-1', after: 'Acme 100%' },
        { field: 'amount', before: '300', after: '333' },
      ],
    });
    expect((await dealOf('d-2')).values.amount).toBe('333');
  });

  it.each([
    [{ amount: 'much' }, 'invalidNumber', 'amount'],
    [{ owner: 'Nobody' }, 'unknownReference', 'owner'],
    [{ closedAt: '2025-12-31' }, 'closedBeforeCreated', 'closedAt'],
    [{ status: 'won' }, 'closedWithoutDate', 'closedAt'],
  ])('%j is refused with %s on %s by the rules of imports', async (changes, code, field) => {
    const { id } = await dealOf('status' in changes ? 'd-5' : 'd-3');
    const edited = await editRecord({ type: 'deal', id, seen: {}, changes }, { org, actor, clock });
    expect(edited).toMatchObject({ outcome: 'rejected', reasons: [{ code, field }] });
  });

  it('of the same value changes nothing, of the id is refused', async () => {
    const { id } = await dealOf('d-3');
    const edit = (changes: Record<string, string>) =>
      editRecord({ type: 'deal', id, seen: {}, changes }, { org, actor, clock });
    expect(await edit({ amount: '400.00' })).toMatchObject({
      outcome: 'unchanged',
      importId: null,
    });
    await expect(edit({ externalId: 'x' })).rejects.toMatchObject({
      code: 'record.errors.unknownField',
    });
  });

  it('of a movement that follows from a period is refused', async () => {
    await write('subscriptionPeriod', {
      externalId: 's-1',
      customer: 'c-1',
      start: '2026-01-01',
      mrr: '10',
    });
    const page = await readRecords({
      ...{ org, clock, cursor: null, limit: 5, type: 'subscriptionMovement' },
      query: recordQuerySchema.parse({}),
    });
    const [movement] = page.records;
    await expect(
      editRecord(
        { type: 'subscriptionMovement', id: movement?.id ?? '', seen: {}, changes: { plan: 'x' } },
        { org, actor, clock },
      ),
    ).rejects.toMatchObject({ code: 'record.errors.derived' });
  });

  it('of a person moves to another team', async () => {
    await write('team', { externalId: 't-1', name: 'North' }, { externalId: 't-2', name: 'South' });
    await write('person', { externalId: 'p-1', name: 'Cleo', team: 't-1' });
    const { records } = await readRecords({
      ...{ org, clock, cursor: null, limit: 5, type: 'person' },
      query: recordQuerySchema.parse({ search: 'p-1' }),
    });
    const edited = await editRecord(
      { type: 'person', id: records[0]?.id ?? '', seen: { team: 't-1' }, changes: { team: 't-2' } },
      { org, actor, clock },
    );
    expect(edited).toMatchObject({ outcome: 'saved', record: { names: { team: 'South' } } });
  });
});

describe('a new record', () => {
  it('is made with an id of its own, and never over another one', async () => {
    const made = await createRecord(
      { type: 'deal', values: { name: 'Typed', stage: 'Demo', status: null, amount: '5' } },
      { org, actor, clock },
    );
    if (made.outcome !== 'created') throw new Error('not created');
    expect(await readRecord(org, clock, 'deal', made.id)).toMatchObject({
      externalId: expect.stringMatching(/^form-/) as string,
      values: { name: 'Typed', status: 'open', currency: 'EUR', amount: '5' },
      history: [{ origin: { source: 'form' }, changes: null }],
    });
    await expect(
      createRecord(
        { type: 'deal', values: { externalId: 'd-1', stage: 'Demo' } },
        { org, actor, clock },
      ),
    ).rejects.toMatchObject({ code: 'record.errors.idTaken', field: 'externalId' });
    expect(
      await createRecord({ type: 'deal', values: { amount: '5' } }, { org, actor, clock }),
    ).toMatchObject({ outcome: 'rejected', reasons: [{ code: 'required', field: 'stage' }] });
  });
});

describe('a deletion', () => {
  it('takes all that a query finds when they are as many as shown, and is undone', async () => {
    await write(
      'expense',
      ...['1', '2', '3'].map((n) => ({
        externalId: `e-${n}`,
        category: 'ads',
        amount: n,
        incurredAt: '2026-01-01',
      })),
    );
    const query = recordQuerySchema.parse({ filters: [{ field: 'amount', from: '2' }] });
    const remove = (count: number) =>
      deleteChosen({ type: 'expense', chosen: { query, count } }, { org, actor, clock });
    await expect(remove(3)).rejects.toMatchObject({ code: 'record.errors.countChanged' });
    const { importId, deleted } = await remove(2);
    expect(deleted).toBe(2);
    const left = () =>
      listRecords(org, clock, {
        type: 'expense',
        query: recordQuerySchema.parse({}),
        cursor: null,
        limit: 9,
      });
    expect((await left()).count).toBe(1);
    await undoImport({ org, actor, clock, id: importId ?? '', changed: null });
    expect((await left()).records.map(({ externalId }) => externalId).sort()).toEqual([
      'e-1',
      'e-2',
      'e-3',
    ]);
  });
});

it('names are found by a part, ids by their beginning', async () => {
  const names = async (text: string) =>
    (await findNames(org, { target: 'customer', text })).map(({ externalId }) => externalId);
  expect(await names('ÉT')).toEqual(['c-1']);
  expect(await names('c-')).toEqual(['c-2', 'c-1']);
  expect(await names('-1')).toEqual([]);
});
