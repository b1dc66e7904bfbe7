import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportHarness } from '@/test/factories/import-harness';
import { makeWorkbook, type WorkbookCell } from '@/test/factories/workbook';
import { chooseSheet } from './choose-sheet';
import { eachRejection } from './list-rejections';
import { readImport } from './read-import';
import { requestCheck } from './request-check';
import { submitImport } from './submit-import';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

const xml = (text: string): WorkbookCell => ({ xml: text });
const day = (serial: number) => xml(`<c s="1"><v>${serial}</v></c>`);
const header = ['deal id', 'owner', 'stage', 'created', 'closed', 'amount'];
const formats = ['m/d/yy'];

async function reasonsOf(id: string) {
  const found: unknown[] = [];
  for await (const rows of eachRejection(house.org.id, id)) {
    for (const { row, reasons } of rows) {
      for (const { code, column, params } of reasons) found.push([row, code, column, params]);
    }
  }
  return found;
}

describe('a workbook', () => {
  const rows: WorkbookCell[][] = [
    header,
    ['W1', 'Ann', 'Won', day(42736), day(42767), xml('<c><v>1234.5600000000001</v></c>')],
    ['W2', 'Ann', 'Won', day(42736), day(42767), '1,5'],
    ['W3', 'Ann', 'Won', day(42736), day(42767), xml('<c t="e"><v>#DIV/0!</v></c>')],
    ['W4', 'Ann', 'Won', day(42736), xml('<c s="1"><f>TODAY()</f></c>'), 3],
    ['W5', xml('<c/>'), 'Won', day(42736), day(42767), 3],
  ];
  const after = '<mergeCells><mergeCell ref="B5:B6"/></mergeCells>';

  test('is imported as typed, its numbers whatever the decimal mark of its texts', async () => {
    const bytes = makeWorkbook({ sheets: [{ name: 'Deals', rows, after }], formats });
    const done = await house.import(bytes);
    expect(done).toMatchObject({
      status: 'completed',
      sheet: 1,
      counts: { read: 5, created: 2, rejected: 3 },
    });
    expect(await reasonsOf(done.id)).toEqual([
      [4, 'cellError', 'amount', { value: '#DIV/0!' }],
      [5, 'formulaWithoutValue', 'closed', { value: '' }],
      [6, 'mergedCell', 'owner', { value: '' }],
    ]);
    const deals = await house.rows(
      `select external_id as id, amount::text, closed_on::text as closed from deal
       where organisation_id = $1 and external_id like 'W%' order by 1`,
    );
    expect(deals).toEqual([
      { id: 'W1', amount: '1234.5600', closed: '2017-02-01' },
      { id: 'W2', amount: '1.5000', closed: '2017-02-01' },
    ]);
    const again = await house.import(bytes);
    expect(again.counts).toMatchObject({ read: 5, created: 0, unchanged: 2, rejected: 3 });
  });

  test('of several sheets is read from the first table, or the chosen one', async () => {
    const sheets = [
      { name: 'Notes', rows: [] },
      { name: 'Deals', rows: [header, ['S1', 'Ann', 'New', null, null, null]] },
      {
        name: 'Customers',
        rows: [
          ['externalId', 'name'],
          ['C1', 'One'],
          ['C2', 'Two'],
        ],
      },
    ];
    const id = await house.upload(makeWorkbook({ sheets }), 'book.xlsx');
    expect(await readImport(house.org, id)).toMatchObject({ sheet: 2, recordType: 'deal' });
    await chooseSheet({ org: house.org, id, sheet: 3 });
    await requestCheck(house.org.id, id);
    const chosen = await readImport(house.org, id);
    expect(chosen).toMatchObject({
      sheet: 3,
      header: ['externalId', 'name'],
      sample: [
        ['C1', 'One'],
        ['C2', 'Two'],
      ],
      rowCount: 2,
    });
    expect(await house.count('import_sheet_chunk', `import_id = '${id}' and sheet <> 3`)).toBe(0);
    await expect(chooseSheet({ org: house.org, id, sheet: 1 })).rejects.toMatchObject({
      code: 'dataset.errors.emptySheet',
    });
    expect((await readImport(house.org, id)).sheet).toBe(3);
  });
});

describe('a program', () => {
  const actor = { kind: 'operator', id: null } as const;
  const customers = [
    ['externalId', 'name'],
    ['P1', 'One'],
  ];
  const submit = (id: string, sheet?: string | number) =>
    submitImport({
      org: house.org,
      actor,
      id,
      recordType: 'customer',
      options: sheet === undefined ? {} : { sheet },
    });

  test('must say which sheet where several fit, by name or number', async () => {
    const sheets = [
      { name: '2025', rows: customers },
      { name: '2026', rows: [...customers, ['P2', 'Two']] },
    ];
    const id = await house.upload(makeWorkbook({ sheets }));
    await expect(submit(id)).rejects.toMatchObject({
      code: 'dataset.errors.sheetUndecided',
      field: 'options.sheet',
      params: { sheets: '2025, 2026' },
    });
    await expect(submit(id, 'Total')).rejects.toMatchObject({
      code: 'dataset.errors.noSuchSheet',
      params: { sheet: 'Total', known: '2025, 2026' },
    });
    await submit(id, '2026');
    expect(await house.run(id)).toMatchObject({ sheet: 2, counts: { created: 2 } });
    const other = await house.upload(makeWorkbook({ sheets }));
    await submit(other, 1);
    expect(await house.run(other)).toMatchObject({ sheet: 1, counts: { unchanged: 1 } });
  });

  test('gets the one sheet that fits, and none for a text', async () => {
    const sheets = [
      { name: 'Deals', rows: [header, ['S1', 'Ann', 'New', null, null, null]] },
      { name: 'Customers', rows: customers },
      { name: 'Old', isHidden: true, rows: customers },
    ];
    const id = await house.upload(makeWorkbook({ sheets }));
    await submit(id);
    expect(await house.run(id)).toMatchObject({ sheet: 2, status: 'completed' });
    await expect(submit(await house.upload('externalId,name\nP1,One\n'), 1)).rejects.toMatchObject({
      code: 'dataset.errors.notAWorkbook',
    });
  });
});
