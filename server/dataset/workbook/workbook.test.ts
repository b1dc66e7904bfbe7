import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeWorkbook, type WorkbookCell, type WorkbookParts } from '@/test/factories/workbook';
import { FileError } from '../engine/file-error';
import { CHUNK_BYTES } from '../file-chunks';
import { fileRows } from '../file-rows';
import type { ByteSource } from './byte-source';
import { inspectWorkbook } from './inspect-workbook';
import { transcribeSheet } from './transcribe-sheet';

function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    block: (position) =>
      Promise.resolve(bytes.subarray(position * CHUNK_BYTES, (position + 1) * CHUNK_BYTES)),
  };
}

async function rowsOf(bytes: Uint8Array, sheet = 1, sheetBytes = 1e9) {
  let pieces: Uint8Array[] = [];
  const restart = () => {
    pieces = [];
    return Promise.resolve();
  };
  const limit = { sheetBytes };
  for await (const piece of transcribeSheet(sourceOf(bytes), sheet, restart, { limit })) {
    pieces.push(piece);
  }
  const rows = [];
  const format = { encoding: 'utf-8', delimiter: ',', fileKind: 'workbook' } as const;
  for await (const group of fileRows(pieces, format)) rows.push(...group.rows);
  return rows;
}

const oneSheet = (rows: readonly (readonly WorkbookCell[])[], parts: Partial<WorkbookParts> = {}) =>
  makeWorkbook({ sheets: [{ name: 'Deals', rows }], ...parts });

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) =>
      error instanceof FileError ? { problem: error.problem, ...error.params } : error,
  );

const cell = (xml: string): WorkbookCell => ({ xml });

describe('a sheet', () => {
  test('gives its cells as typed, with what they are', async () => {
    const bytes = oneSheet(
      [
        ['id', 'amount', 'closed', 'won', 'note', 'made', 'broken'],
        [
          cell('<c t="s"><v>0</v></c>'),
          cell('<c><v>0.10000000000000001</v></c>'),
          cell('<c s="1"><v>44289</v></c>'),
          cell('<c t="b"><v>1</v></c>'),
          cell('<c t="str"><f>A1&amp;"x"</f><v>a &lt; "b", c</v></c>'),
          cell('<c><f>NOW()</f></c>'),
          cell('<c t="e"><v>#REF!</v></c>'),
        ],
      ],
      { sharedStrings: ['D-1'], formats: ['dd/mm/yyyy'] },
    );
    expect(await rowsOf(bytes)).toEqual([
      {
        number: 2,
        cells: ['D-1', '0.1', '2021-04-03', 'true', 'a < "b", c', '', '#REF!'],
        kinds: 'tndbtfe',
      },
    ]);
  });

  test('counts days from 1904 where its workbook does', async () => {
    const bytes = oneSheet([['closed'], [cell('<c s="1"><v>42827</v></c>')]], {
      formats: ['yyyy-mm-dd'],
      uses1904: true,
    });
    expect((await rowsOf(bytes))[0]?.cells).toEqual(['2021-04-03']);
  });

  test('keeps its own row numbers, over empty and missing rows, and fills up short rows', async () => {
    const xml = `<worksheet><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>id</t></is></c><c r="C3" t="inlineStr"><is><t>name</t></is></c></row>
      <row r="5"/><row r="7"><c r="A7"><v>7</v></c></row><row><c><v>8</v></c><c t="inlineStr"><is><r><t>ri</t></r><r><t>ch</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row></sheetData></worksheet>`;
    const bytes = makeWorkbook({ sheets: [{ name: 'S', xml }] });
    expect(await rowsOf(bytes)).toEqual([
      { number: 7, cells: ['7', '', ''], kinds: 'n' },
      { number: 8, cells: ['8', 'rich', ''], kinds: 'nt' },
    ]);
  });

  test('tells the cells under a merged one, which it names after its rows', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>';
    const rows = [
      ['id', 'owner'],
      ['1', 'Ann'],
      ['2', null],
    ];
    const bytes = makeWorkbook({ sheets: [{ name: 'S', rows, after }] });
    expect(await rowsOf(bytes)).toEqual([
      { number: 2, cells: ['1', 'Ann'] },
      { number: 3, cells: ['2', ''], kinds: 'tm' },
    ]);
  });

  test('is chosen among the visible ones that hold a table, and hidden ones are named', async () => {
    const bytes = makeWorkbook({
      sheets: [
        { name: 'Cover', rows: [] },
        { name: 'Secret', isHidden: true, rows: [['id'], ['1']] },
        { name: 'Deals', rows: [[null], ['id', 'name'], ['1', 'A']] },
      ],
      more: { 'xl/vbaProject.bin': strToU8('x') },
    });
    const found = await inspectWorkbook(sourceOf(bytes), null);
    expect(found).toMatchObject({
      sheet: 3,
      hasMacros: true,
      structure: { header: ['id', 'name'], sample: [['1', 'A']] },
      sheets: [
        {
          number: 1,
          name: 'Cover',
          isHidden: false,
          header: null,
          problem: { code: 'emptySheet' },
        },
        { number: 2, name: 'Secret', isHidden: true, header: ['id'] },
        { number: 3, name: 'Deals', isHidden: false, header: ['id', 'name'] },
      ],
    });
  });
});

describe('refused, with the place', () => {
  const inspected = (bytes: Uint8Array) => refusal(inspectWorkbook(sourceOf(bytes), null));
  const good = oneSheet([
    ['id', 'name'],
    ['1', 'A'],
  ]);

  test('a truncated archive', async () => {
    expect(await inspected(good.subarray(0, good.length - 30))).toEqual({
      problem: 'workbookDamaged',
      part: 'archive',
    });
  });

  test('a changed byte, by the sum of its part', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>name</t></is></c></row><row r="2"><c><v>12</v></c></row></sheetData></worksheet>';
    const bytes = makeWorkbook({
      sheets: [{ name: 'S', rows: [['name'], ['1']] }],
      more: { 'xl/worksheets/sheet1.xml': [strToU8(sheet), { level: 0 }] },
    });
    const at = Buffer.from(bytes).indexOf('<v>12');
    bytes[at + 3] = 57;
    expect(await refusal(rowsOf(bytes))).toEqual({
      problem: 'workbookDamaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  test('a binary workbook, another archive and a workbook with a password', async () => {
    expect(await inspected(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toEqual({
      problem: 'binaryWorkbook',
    });
    expect(await inspected(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toEqual({
      problem: 'otherArchive',
    });
  });

  test('a bomb: packed tighter than rows are', async () => {
    const zeros = new Uint8Array(80 * 1024 * 1024).fill(32);
    const bytes = makeWorkbook({
      sheets: [{ name: 'S', rows: [] }],
      more: { 'xl/worksheets/sheet1.xml': zeros },
    });
    expect(await inspected(bytes)).toEqual({ problem: 'workbookTooLarge', megabytes: 64 });
  });

  test('a bomb of shared texts: one long text in many cells', async () => {
    const long = 'x'.repeat(30_000);
    const rows = Array.from({ length: 100 }, () => [cell('<c t="s"><v>1</v></c>')]);
    const bytes = oneSheet([[cell('<c t="s"><v>0</v></c>')], ...rows], {
      sharedStrings: ['name', long],
    });
    expect(await refusal(rowsOf(bytes, 1, 1024 * 1024))).toEqual({
      problem: 'workbookTooLarge',
      megabytes: 1,
    });
  });

  test('a part that unfolds to more than its archive says', async () => {
    const bytes = Buffer.from(good);
    const name = 'xl/worksheets/sheet1.xml';
    const entry = bytes.lastIndexOf(name) - 46;
    bytes.writeUInt32LE(bytes.readUInt32LE(entry + 24) - 1, entry + 24);
    expect(await inspected(bytes)).toEqual({ problem: 'workbookDamaged', part: name });
  });

  test('10,000 columns', async () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    expect(await inspected(oneSheet([wide, wide]))).toEqual({
      problem: 'tooManyColumns',
      row: 1,
      limit: 500,
    });
  });

  test('a cell of 100 MB, inline and shared, at its row and column', async () => {
    const huge = 'x'.repeat(2_000_000);
    const inline = makeWorkbook({
      sheets: [
        {
          name: 'S',
          rows: [
            ['id', 'note'],
            ['1', 'a'],
            ['2', huge],
          ],
        },
      ],
    });
    const place = { problem: 'cellTooLong', row: 3, column: 2, limit: 100_000 };
    expect(await refusal(rowsOf(inline))).toEqual(place);
    const shared = (index: number) => cell(`<c t="s"><v>${index}</v></c>`);
    const named = oneSheet(
      [
        ['id', 'note'],
        ['1', shared(0)],
        ['2', shared(1)],
        ['3', shared(2)],
      ],
      { sharedStrings: ['a', huge, 'b'] },
    );
    expect(await refusal(rowsOf(named))).toEqual(place);
  });

  test('XML with an entity of its own, or cut off', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>`;
    const part = 'xl/worksheets/sheet1.xml';
    const damaged = { problem: 'workbookDamaged', part };
    expect(await inspected(makeWorkbook({ sheets: [{ name: 'S', xml: bomb }] }))).toEqual(damaged);
    const cut = '<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>id</t></is></c></row>';
    expect(await refusal(rowsOf(makeWorkbook({ sheets: [{ name: 'S', xml: cut }] })))).toEqual(
      damaged,
    );
  });

  test('rows out of order, a sheet that is not there, a text that is not there', async () => {
    const xml = '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>';
    expect(await inspected(makeWorkbook({ sheets: [{ name: 'S', xml }] }))).toEqual({
      problem: 'rowsOutOfOrder',
      row: 3,
      found: '1',
    });
    expect(await refusal(inspectWorkbook(sourceOf(good), 2))).toEqual({
      problem: 'noSuchSheet',
      sheet: 2,
      known: 'Deals',
    });
    expect(await inspected(oneSheet([[cell('<c t="s"><v>9</v></c>')]]))).toMatchObject({
      problem: 'workbookDamaged',
    });
  });
});
