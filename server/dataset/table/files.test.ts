import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvFile } from './csv-file';
import type { TableFile, TableRow } from './table-file';
import { xlsxFile } from './xlsx-file';
import { sheetName, xmlText } from './xlsx-parts';

const rows: readonly TableRow[] = [
  ['=HYPERLINK("http://x")', '2017-03-01', '1234.5', '0.6666666666666666666666666666666666666667'],
  ['Dupont & Fils; "Nord"', null, '-3', null],
  ['+33 6 12', '1900-01-01', '10', '1'],
];

function table(name = 'Win rate: 2017/Q1'): TableFile {
  async function* batches() {
    yield await Promise.resolve(rows.slice(0, 1));
    yield rows.slice(1);
  }
  return {
    name,
    columns: [
      { header: 'Customer', kind: 'text' },
      { header: 'Day', kind: 'date' },
      { header: 'Amount', kind: 'money' },
      { header: 'Rate', kind: 'percent' },
    ],
    batches: batches(),
  };
}

async function text(parts: AsyncGenerator<string>): Promise<string> {
  let all = '';
  for await (const part of parts) all += part;
  return all;
}

describe('CSV', () => {
  it('has commas and points in English, all digits, and no formula', async () => {
    expect((await text(csvFile(table(), 'en'))).split('\r\n')).toEqual([
      '\ufeffCustomer,Day,Amount,Rate',
      `"'=HYPERLINK(""http://x"")",2017-03-01,1234.5,0.6666666666666666666666666666666666666667`,
      '"Dupont & Fils; ""Nord""",,-3,',
      "'+33 6 12,1900-01-01,10,1",
      '',
    ]);
  });

  it('has semicolons and commas in French', async () => {
    const lines = (await text(csvFile(table(), 'fr'))).split('\r\n');
    expect(lines[1]).toMatch(/;2017-03-01;1234,5;0,6{39}7$/);
    expect(lines[2]).toBe('"Dupont & Fils; ""Nord""";;-3;');
  });
});

async function sheet(): Promise<Record<string, string>> {
  const parts: Uint8Array[] = [];
  for await (const part of xlsxFile(table(), new Date('2026-06-17T10:00:00Z'))) parts.push(part);
  const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('XLSX', () => {
  it('is a workbook of well-formed parts', async () => {
    const files = await sheet();
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(files['xl/workbook.xml']).toContain('name="Win rate  2017 Q1"');
  });

  it('has real numbers and days, and texts that are no formulas', async () => {
    const xml = (await sheet())['xl/worksheets/sheet1.xml'] ?? '';
    const cells = [...xml.matchAll(/<row>(.*?)<\/row>/g)].map(([, row = '']) =>
      [...row.matchAll(/<c\/>|<c [^>]*>(?:<is><t[^>]*>(.*?)<\/t><\/is>|<v>(.*?)<\/v>)<\/c>/g)].map(
        ([, words, number]) => words ?? (number === undefined ? null : Number(number)),
      ),
    );
    expect(cells).toEqual([
      ['Customer', 'Day', 'Amount', 'Rate'],
      // 1 March 2017 is day 42795; 1 January 1900 is day 1
      ['=HYPERLINK(&quot;http://x&quot;)', 42795, 1234.5, 2 / 3],
      ['Dupont &amp; Fils; &quot;Nord&quot;', null, -3, null],
      ['+33 6 12', 1, 10, 1],
    ]);
    expect(xml).not.toContain('<f>');
  });

  it.each([
    ['a\u000bb', 'a_x000B_b'],
    ['_x000B_', '_x005F_x000B_'],
    ['\ud800', '_xD800_'],
    ['😀 < & >', '😀 &lt; &amp; &gt;'],
  ])('writes %j as %s', (given, expected) => {
    expect(xmlText(given)).toBe(expected);
  });

  it('names its sheet within what spreadsheets take', () => {
    expect(sheetName("'a:b*c?'".repeat(9))).toHaveLength(31);
    expect(sheetName('///')).toBe('Sheet');
  });
});
