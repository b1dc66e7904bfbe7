import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ImportHarness, clock } from '@/test/factories/import-harness';
import { makeWorkbook } from '@/test/factories/workbook';
import { DomainError } from '@/server/platform/domain-error';
import { readImport } from '../read-import';
import { runImport } from '../run-import';
import { undoImport } from '../undo/undo-import';
import { writeRejectedRows } from '../write-rejected-rows';
import { correctAlike, correctRows } from './correct-rows';
import { listQuarantine, readQuarantine } from './read-quarantine';
import { receiveCorrections } from './receive-corrections';
import { retryRows, runRetry } from './retry-rows';

let house: ImportHarness;
beforeAll(async () => {
  house = await ImportHarness.create();
});
afterAll(() => house.close());

const header = 'deal id,owner,stage,created,closed,amount\n';
const won = (id: string, amount = '10') => `${id},Ann,Won,2017-01-01,2017-02-01,${amount}\n`;
const actor = { kind: 'operator', id: null } as const;
const everything = { afterRow: 0, code: null, column: null };

const correct = (id: string, row: number, column: number, text: string) =>
  correctRows(house.org, id, [{ row, column, text }]);
const retry = (id: string, scope: 'corrected' | 'all' = 'corrected') =>
  retryRows({ org: house.org, actor, clock, id, scope });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof DomainError ? error.code : error),
  );
async function rejected(id: string) {
  const { rows } = await listQuarantine(house.org, id, everything);
  return rows.map(({ row, reasons }) => [row, ...reasons.map(({ code }) => code)]);
}

async function bytesOf(text: string): Promise<AsyncIterable<Uint8Array>> {
  const bytes = await Promise.resolve(Buffer.from(text));
  return (async function* () {
    yield await Promise.resolve(bytes);
  })();
}

async function downloaded(id: string): Promise<string> {
  const words = { row: 'row', reason: 'reason', reasonText: () => 'why, exactly' };
  const { parts } = await writeRejectedRows(house.org, id, words);
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

describe('rows that are corrected', () => {
  test('become records of their import, at their own row; the others get new reasons', async () => {
    const file = `${header}${won('Q1')}Q2,Ann,Won,2017-01-01,,5\nQ3,Ann,New,2017-02-30,,\nQ4,Ann\n`;
    const { id } = await house.import(file);
    await correct(id, 3, 4, '2017-03-01');
    await correct(id, 4, 3, '2017-02-31');
    expect(await readQuarantine(house.org, id)).toMatchObject({ rejected: 3, awaiting: 2 });
    expect(await retry(id)).toEqual({
      state: 'done',
      counts: { tried: 2, created: 1, updated: 0, unchanged: 0, rejected: 1 },
    });
    expect((await readImport(house.org, id)).counts).toEqual({
      ...{ read: 4, created: 2, updated: 0, unchanged: 0, rejected: 2 },
    });
    const made = await house.rows(
      `select created_import_id::text as import, created_import_row as row, amount::text as amount
       from deal where organisation_id = $1 and external_id = 'Q2'`,
    );
    expect(made).toEqual([{ import: id, row: 3, amount: '5.0000' }]);
    const { rows } = await listQuarantine(house.org, id, everything);
    expect(rows).toMatchObject([
      {
        row: 4,
        corrected: [3],
        awaitsRetry: false,
        reasons: [{ params: { value: '2017-02-31' } }],
      },
      { row: 5, corrected: [], reasons: [{ code: 'tooFewCells' }] },
    ]);
    expect(await refusal(retry(id))).toBe('quarantine.errors.nothingToTry');
  });

  test('are undone with their import, and not tried after that', async () => {
    const { id } = await house.import(`${header}${won('Z1')}Z2,Ann,Won,2017-01-01,,5\nZ3,Ann\n`);
    await correct(id, 3, 4, '2017-03-01');
    await retry(id);
    expect(await house.count('deal', `external_id in ('Z1', 'Z2')`)).toBe(2);
    await undoImport({ org: house.org, actor, clock, id, changed: null });
    expect(await house.count('deal', `external_id in ('Z1', 'Z2')`)).toBe(0);
    expect(await refusal(retry(id, 'all'))).toBe('quarantine.errors.notOpen');
    expect(await refusal(correct(id, 4, 2, 'Won'))).toBe('quarantine.errors.notOpen');
    expect(await readQuarantine(house.org, id)).toMatchObject({ isOpen: false });
  });

  test('get the same correction where the same value was rejected in the column', async () => {
    const bad = (id: string, closed: string) => `${id},Ann,Won,2017-01-01,${closed},5\n`;
    const file = `${header}${bad('A1', 'soon')}${bad('A2', 'soon')}${bad('A3', 'late')}${bad('A4', 'soon')}`;
    const { id } = await house.import(`${file}${won('A5')}`);
    expect(await correct(id, 2, 4, '2017-04-01')).toEqual({ rows: 1, alike: 2 });
    const alike = { column: 4, from: 'soon', to: '2017-04-01' };
    expect(await correctAlike(house.org, id, alike)).toEqual({ rows: 2 });
    expect(await retry(id)).toMatchObject({ counts: { tried: 3, created: 3, rejected: 0 } });
    expect(await rejected(id)).toEqual([[4, 'invalidDate']]);
  });

  test('that are as the file has them again await nothing', async () => {
    const { id } = await house.import(`${header}${won('B1')}B2,Ann,Won,2017-01-01,,5\n`);
    await correct(id, 3, 4, '2017-03-01');
    await correct(id, 3, 4, '');
    expect(await readQuarantine(house.org, id)).toMatchObject({ rejected: 1, awaiting: 0 });
  });
});

describe('rows that are tried again as they are', () => {
  test('pass once what they lacked is there', async () => {
    const { id } = await house.import(
      'deal id,stage,created,amount,currency\nR1,New,2017-01-05,10,EUR\n',
    );
    expect(await rejected(id)).toEqual([[2, 'noRateOn']]);
    await house.import('currency,date,rate\nEUR,2017-01-05,1.1\n', {}, 'exchangeRate');
    expect(await retry(id, 'all')).toMatchObject({ counts: { tried: 1, created: 1, rejected: 0 } });
  });

  test('stay rejected for an id that another row of the file has, until that is corrected', async () => {
    const { id } = await house.import(`${header}${won('D1')}${won('D1', '7')}${won('D2')}`);
    expect(await retry(id, 'all')).toMatchObject({ counts: { tried: 1, rejected: 1 } });
    await correct(id, 3, 0, 'D2');
    expect(await retry(id)).toMatchObject({ counts: { created: 0, updated: 0, rejected: 1 } });
    const { rows } = await listQuarantine(house.org, id, everything);
    expect(rows[0]?.reasons).toMatchObject([{ params: { value: 'D2', firstRow: 4 } }]);
    await correct(id, 3, 0, 'D3');
    expect(await retry(id)).toMatchObject({ counts: { created: 1, rejected: 0 } });
  });

  test('name each other, and people and customers that the file already made', async () => {
    const { id } = await house.import(
      'customer id,name,parent company\nC1,North,C9\nC2,South,\nC9,East,C7\n',
      { references: 'reject' },
      'customer',
    );
    await correct(id, 4, 2, 'C2');
    expect(await retry(id, 'all')).toMatchObject({ counts: { tried: 1, created: 1, rejected: 0 } });
    const parents = await house.rows(
      `select c.external_id as id, p.external_id as parent from customer c
       left join customer p on p.id = c.parent_id
       where c.organisation_id = $1 and c.external_id in ('C1', 'C2', 'C9') order by 1`,
    );
    expect(parents).toEqual([
      { id: 'C1', parent: null },
      { id: 'C2', parent: null },
      { id: 'C9', parent: 'C2' },
    ]);
  });

  test('of a file without ids get ids of their own', async () => {
    const { id } = await house.import(
      'owner,date,type\nAnn,2017-01-01,call\nAnn,2017-01-32,call\n',
      {},
      'activity',
    );
    await correct(id, 3, 1, '2017-01-01');
    expect(await retry(id)).toMatchObject({ counts: { created: 1, rejected: 0 } });
    expect(await house.count('activity', `external_id like 'row-%'`)).toBe(2);
  });
});

describe('many rows', () => {
  test('are tried by the worker, once', async () => {
    const lines = Array.from({ length: 2_100 }, (_, n) => `M${n},Ann,Won,2017-01-01,never,5\n`);
    const { id } = await house.import(`${header}${lines.join('')}`);
    await correctAlike(house.org, id, { column: 4, from: 'never', to: '2017-05-01' });
    expect(await retry(id)).toEqual({ state: 'queued', counts: null });
    expect(await refusal(correct(id, 2, 1, 'Bob'))).toBe('quarantine.errors.retrying');
    await runRetry(house.org.id, id, clock);
    await runRetry(house.org.id, id, clock);
    expect((await readImport(house.org, id)).counts).toMatchObject({ created: 2_100, rejected: 0 });
  });
});

describe('a file of rejected rows', () => {
  test('is corrected elsewhere and taken back, whatever its order and its signs', async () => {
    const bad = (id: string, owner: string) => `${id},${owner},Won,2017-01-01,,5\n`;
    const { id } = await house.import(
      `${header}${bad('F1', '=cmd')}${bad('F2', 'Ann')}${won('F3')}`,
    );
    const [names, first, second] = (await downloaded(id)).split('\r\n');
    expect(first).toContain("'=cmd");
    const fixed = [names, second, first, second?.replace(',3,', ',99,')]
      .map((line) => line?.replace(',,5,', ',2017-06-01,5,').replaceAll(',', ';'))
      .join('\r\n');
    const taken = await receiveCorrections(
      house.org,
      id,
      await bytesOf(fixed.replaceAll('why; exactly', 'x')),
    );
    expect(taken).toEqual({ corrected: 2, unknown: 1 });
    const { rows } = await listQuarantine(house.org, id, everything);
    expect(rows.map(({ corrected, cells }) => [corrected, cells[1]])).toEqual([
      [[4], '=cmd'],
      [[4], 'Ann'],
    ]);
    expect(await retry(id)).toMatchObject({ counts: { created: 2, rejected: 0 } });
  });

  test('that lacks a column of the import is refused', async () => {
    const { id } = await house.import(`${header}${won('G1')}G2,Ann,Won,2017-01-01,,5\n`);
    const file = await bytesOf('deal id,row\nG2,3\n');
    expect(await refusal(receiveCorrections(house.org, id, file))).toBe(
      'quarantine.errors.columnMissing',
    );
  });
});

test('a sheet’s cells stay what they are; only what is typed is read as a text', async () => {
  const rows = [
    ['deal id', 'owner', 'stage', 'created', 'closed', 'amount'],
    ['S1', 'Ann', 'Won', '2017-01-01', '2017-02-01', 12.5],
    ['S2', 'Ann', 'Won', '2017-01-01', '', 1234.5],
  ];
  const bytes = makeWorkbook({ sheets: [{ name: 'Deals', rows }] });
  const { id } = await house.import(bytes, { decimal: ',' }, 'deal');
  expect(await rejected(id)).toEqual([[3, 'closedWithoutDate']]);
  await correct(id, 3, 4, '2017-02-01');
  expect(await retry(id)).toMatchObject({ counts: { created: 1, rejected: 0 } });
  expect(await house.count('deal', `external_id = 'S2' and amount = 1234.5`)).toBe(1);
});

test('all or nothing kept nothing: its rows are not tried alone', async () => {
  const file = `${header}${won('N1')}N2,Ann,Won,2017-01-01,,5\n`;
  const { id } = await house.draft(file, { isAllOrNothing: true });
  await house.start(id);
  await runImport({ organisationId: house.org.id, importId: id, clock });
  expect(await readQuarantine(house.org, id)).toMatchObject({ rejected: 1, isOpen: false });
  expect(await refusal(retry(id, 'all'))).toBe('quarantine.errors.notOpen');
});
