import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportHarness } from '@/test/factories/import-harness';
import { recordFiles } from '@/test/factories/record-files';
import { recordTypes } from './engine/record-type/definition';
import { eachRejection } from './list-rejections';
import { recordPlaces } from './merge/record-place';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

test('every record type has a case', () => {
  expect(recordFiles.map(({ type }) => type).sort()).toEqual([...recordTypes].sort());
});

describe.each(recordFiles)('$type', ({ type, file, options = {}, columns, stored }) => {
  test('is stored as the file has it, and the same file again changes nothing', async () => {
    const done = await house.import(file, options, type);
    const rows = file.trim().split('\n').length - 1;
    expect([done.status, done.counts]).toEqual([
      'completed',
      { read: rows, created: rows, updated: 0, unchanged: 0, rejected: 0 },
    ]);
    const found = await house.rows(
      `select ${columns} from ${recordPlaces[type].table} r
       where r.organisation_id = $1 and r.created_import_id = '${done.id}'
         and r.created_import_row is not null
       order by r.external_id`,
    );
    expect(found).toContainEqual(stored);
    const again = await house.import(file, options, type);
    expect(again.counts).toEqual({
      read: rows,
      created: 0,
      updated: 0,
      unchanged: rows,
      rejected: 0,
    });
  });
});

async function reasonsOf(id: string) {
  const found: unknown[] = [];
  for await (const rows of eachRejection(house.org.id, id)) {
    for (const { row, reasons } of rows) {
      for (const { code, field, params } of reasons) found.push([row, code, field, params]);
    }
  }
  return found;
}

describe('rows that are refused', () => {
  test('for a rate that nobody has entered, in the preview and in the run', async () => {
    const file =
      'invoice id,amount,date\nX1,€5,2017-03-01\nX2,€5,2017-03-02\nX3,5,2017-03-02\nX4,£5,2017-03-01\n';
    const draft = await house.draft(file, {}, 'invoice');
    expect(draft.findings).toMatchObject({ accepted: 2, rejected: 2 });
    await house.start(draft.id);
    const done = await house.run(draft.id);
    expect(done.counts).toMatchObject({ created: 2, rejected: 2 });
    expect(await reasonsOf(done.id)).toEqual([
      [3, 'noRateOn', 'currency', { from: 'EUR', to: 'USD', day: '2017-03-02' }],
      [5, 'noRateOn', 'currency', { from: 'GBP', to: 'USD', day: '2017-03-01' }],
    ]);
  });

  test('a line takes currency and day from its deal', async () => {
    await house.import(
      'deal id,stage,created,amount,currency\nE1,New,2017-03-01,5,EUR\nE2,New,,5,USD\n',
      {},
      'deal',
    );
    const done = await house.import(
      'line id,deal,amount\nW1,E1,5\nW2,E2,€5\nW3,E2,5\n',
      {},
      'dealLine',
    );
    expect(await reasonsOf(done.id)).toEqual([
      [3, 'noDateForRate', 'currency', { from: 'EUR', to: 'USD' }],
    ]);
    expect(
      await house.rows(
        `select external_id as id, currency from deal_line
         where organisation_id = $1 and external_id like 'W%' order by 1`,
      ),
    ).toEqual([
      { id: 'W1', currency: 'EUR' },
      { id: 'W3', currency: 'USD' },
    ]);
  });

  test('for a deal, lead, invoice or ticket that is not there: none is made', async () => {
    const file = 'activity id,type,date,deal\nN1,call,2017-01-01,D1\nN2,call,2017-01-01,D-none\n';
    const done = await house.import(file, {}, 'activity');
    expect(await reasonsOf(done.id)).toEqual([[3, 'unknownRecord', 'deal', { value: 'D-none' }]]);
    const empty = await house.import(file, { references: 'empty' }, 'activity');
    expect(empty.counts).toMatchObject({ created: 1, unchanged: 1, rejected: 0 });
    const needed = 'line id,deal,amount\nO1,D-none,5\n';
    const line = await house.import(needed, { references: 'empty' }, 'dealLine');
    expect(line.counts).toMatchObject({ created: 0, rejected: 1 });
  });

  test('when a day that is not in the file is not in order with it', async () => {
    const done = await house.import(
      'deal id,stage,closed\nD1,Won,2016-12-31\n',
      { stages: { won: ['Won'], lost: [] } },
      'deal',
    );
    expect(await reasonsOf(done.id)).toEqual([
      [2, 'closedBeforeCreated', 'closedAt', { created: '2017-01-10', closed: '2016-12-31' }],
    ]);
  });

  test('for values that contradict each other', async () => {
    const done = await house.import(
      'quota id,rep,team,start,end,quota\nU1,Ann,T1,2017-01-01,2017-02-01,5\nU2,Ann,,2017-02-01,2017-02-01,5\n',
      {},
      'quota',
    );
    expect(await reasonsOf(done.id)).toEqual([
      [2, 'ownerAndTeam', 'team', { owner: 'Ann', team: 'T1' }],
      [3, 'endBeforeStart', 'end', { start: '2017-02-01', end: '2017-02-01' }],
    ]);
  });

  test('a team above itself fails the import and says which', async () => {
    const done = await house.import(
      'team id,team,parent team\nR1,Ring one,R2\nR2,Ring two,R1\n',
      {},
      'team',
    );
    expect(done).toMatchObject({
      status: 'failed',
      failure: { code: 'dataset.errors.aboveItself', params: { name: 'Ring one' } },
    });
  });
});

test('rows without ids are known by their values, the second of equal ones by its place too', async () => {
  const file = 'category,spend,month\nads,5,2018-01-01\nads,5,2018-01-01\nads,6,2018-01-01\n';
  const draft = await house.draft(file, {}, 'expense');
  expect(draft.findings?.notices).toEqual([{ code: 'withoutId', count: 3, firstRow: 2 }]);
  await house.start(draft.id);
  const done = await house.run(draft.id);
  expect(done.counts).toMatchObject({ created: 3 });
  const again = await house.import(file, {}, 'expense');
  expect(again.counts).toMatchObject({ created: 0, unchanged: 3 });
  const ids = await house.rows<{ id: string }>(
    `select external_id as id from expense
     where organisation_id = $1 and created_import_id = '${done.id}' order by created_import_row`,
  );
  expect(ids[1]?.id).toBe(`${ids[0]?.id}-2`);
});
