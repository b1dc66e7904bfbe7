import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportOutcome } from '@/server/dataset/dataset.schemas';
import { checkImport } from '@/server/dataset/check-import';
import { compareFile } from '@/server/dataset/compare-file';
import { loadImportSetup } from '@/server/dataset/import-setup';
import { withOrg } from '@/server/tenancy/with-org';
import { ImportHarness, clock } from '@/test/factories/import-harness';
import { previewImportOnBoard } from './preview-import-on-board';
import { readBoard } from './read-board';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

const header = 'deal id,owner,customer,stage,created,closed,amount\n';
const first = `${header}P1,Ann,Hooli,Won,2017-01-05,2017-02-01,100
P2,Bob,Acme,Won,2017-01-06,2017-03-01,250.50
P3,Ann,Acme,Lost,2017-01-07,2017-03-02,70
P4,Ann,Initech,New,2017-05-01,,900
`;
const second = `${header}P1,Ann,Hooli,Won,2017-01-05,2017-02-01,100.00
P2,Bob,Globex,Won,2017-01-06,2017-04-01,300
P3,Cy,Acme,Won,2017-01-07,2017-03-02,70
P5,Ann,Hooli,Won,2017-06-01,2017-02-01,5
P6,Dee,Hooli,Won,2017-06-01,2017-06-20,40
P7,Ann,Hooli,Won,2017-06-01,2017-02-30,5
`;

const preview = (id: string) => previewImportOnBoard({ org: house.org, clock, id });

async function boardFigures() {
  const board = await readBoard({ org: house.org, member: house.member, clock });
  if (board === 'nobody') throw new Error('The owner sees everybody');
  return board.tiles.map(({ metric, figure }) => [metric, figure.value]);
}

async function everything() {
  const tables = ['deal', 'person', 'customer', 'record_version', 'metric_mark', 'data_change'];
  const counts: Record<string, number> = {};
  for (const table of tables) counts[table] = await house.count(table);
  return counts;
}

async function ran(id: string) {
  await house.start(id);
  const { counts, alsoCreated } = await house.run(id);
  return { counts, alsoCreated };
}

const told = (outcome: ImportOutcome | null) => ({
  counts: outcome?.counts,
  alsoCreated: outcome?.alsoCreated,
});

describe('the preview of an import', () => {
  test('into nothing says what the run then gives, and the board then shows', async () => {
    const { id } = await house.draft(first);
    const before = await everything();
    const shown = await preview(id);
    expect(await everything()).toEqual(before);
    expect(shown.kind).toBe('rehearsed');
    expect(shown.outcome?.counts).toEqual({
      read: 4,
      created: 4,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    });
    expect(shown.board).toMatchObject({ currency: 'USD', period: '2017', isToDate: false });
    expect(shown.board?.figures[0]).toMatchObject({
      metric: 'gross_revenue',
      before: { value: '0' },
      after: { value: '350.5' },
    });
    expect(await ran(id)).toEqual(told(shown.outcome));
    expect(await boardFigures()).toEqual(
      shown.board?.figures.map(({ metric, after }) => [metric, after.value]),
    );
  });

  test('of changes shows each field before and after, and the rows that are refused', async () => {
    const { id } = await house.draft(second);
    const was = await boardFigures();
    const shown = await preview(id);
    expect(shown.outcome).toMatchObject({
      counts: { read: 6, created: 1, updated: 2, unchanged: 1, rejected: 2 },
      alsoCreated: { person: 2, customer: 1 },
      problems: [
        { code: 'closedBeforeCreated', count: 1 },
        { code: 'impossibleDate', count: 1 },
      ],
    });
    expect(shown.outcome?.changes).toEqual([
      {
        row: 3,
        externalId: 'P2',
        changes: [
          { field: 'amount', before: '250.5', after: '300' },
          { field: 'closedAt', before: '2017-03-01', after: '2017-04-01' },
          { field: 'customer', before: 'Acme', after: 'Globex' },
        ],
      },
      {
        row: 4,
        externalId: 'P3',
        changes: [
          { field: 'stage', before: 'Lost', after: 'Won' },
          { field: 'status', before: 'lost', after: 'won' },
          { field: 'owner', before: 'Ann', after: 'Cy' },
        ],
      },
    ]);
    expect(shown.board?.figures.map(({ metric, before }) => [metric, before.value])).toEqual(was);
    expect(await ran(id)).toEqual(told(shown.outcome));
    expect(await boardFigures()).toEqual(
      shown.board?.figures.map(({ metric, after }) => [metric, after.value]),
    );
  });

  test('of people counts those that a link moves', async () => {
    await house.import('name,team\nEve,Red\nKim,Red\n', {}, 'person');
    const { id } = await house.draft('name,team\nEve,Blue\nKim,Red\n', {}, 'person');
    const shown = await preview(id);
    expect(shown.outcome?.counts).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await ran(id)).toEqual(told(shown.outcome));
  });

  test('knows a date that contradicts one that is stored already', async () => {
    const { id } = await house.draft('deal id,stage,closed\nP4,Won,2017-04-01\n');
    const shown = await preview(id);
    expect(shown.outcome).toMatchObject({
      counts: { rejected: 1, updated: 0 },
      problems: [{ code: 'closedBeforeCreated' }],
    });
    expect((await ran(id)).counts).toEqual(shown.outcome?.counts);
  });
});

const many = (rows: number, amount: (index: number) => number) =>
  header +
  Array.from(
    { length: rows },
    (_, index) => `L${index},Ann,Hooli,Won,2017-01-05,2017-02-01,${amount(index)}\n`,
  ).join('');

test('rows that are compared give the counts of the run', async () => {
  await house.import(many(90, () => 10));
  const { id } = await house.draft(many(100, (index) => (index % 3 === 0 ? 11 : 10)));
  const setup = await withOrg(house.org.id, (tx) => loadImportSetup(tx, house.org.id, id));
  const before = await everything();
  const outcome = await compareFile(setup, () => Promise.resolve());
  expect(await everything()).toEqual(before);
  expect(outcome.counts).toEqual({
    read: 100,
    created: 10,
    updated: 30,
    unchanged: 60,
    rejected: 0,
  });
  expect(outcome.changes).toHaveLength(20);
  expect(outcome.changes[1]).toEqual({
    row: 5,
    externalId: 'L3',
    changes: [{ field: 'amount', before: '10', after: '11' }],
  });
  expect((await ran(id)).counts).toEqual(outcome.counts);
  await expect(preview(id)).rejects.toThrow('notADraft');
});

test('a file too large to be rehearsed is compared by the check of the last step', async () => {
  const draft = await house.draft(many(20_001, () => 10));
  expect((await preview(draft.id)).kind).toBe('notReady');
  await checkImport(house.org.id, draft.id, true);
  expect(await preview(draft.id)).toMatchObject({
    kind: 'compared',
    outcome: { counts: { read: 20_001, created: 19_901, updated: 34, unchanged: 66 } },
    board: null,
  });
}, 60_000);
