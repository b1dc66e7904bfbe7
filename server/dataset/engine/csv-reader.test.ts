import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvReader, type CsvRow } from './csv-reader';
import { csvLine } from './csv-text';
import { textDecoder } from './encoding';
import { FileError } from './file-error';

function read(text: string, delimiter = ',', limit?: { columns: number; cellCharacters: number }) {
  const reader = new CsvReader(delimiter, limit);
  return [...reader.push(text), ...reader.end()];
}
const cells = (rows: readonly CsvRow[]) => rows.map((row) => row.cells);

function problem(text: string, limit?: { columns: number; cellCharacters: number }): unknown {
  try {
    read(text, ',', limit);
    return null;
  } catch (error) {
    return error instanceof FileError ? { problem: error.problem, ...error.params } : error;
  }
}

describe('CsvReader', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['"a,b","c\r\nd","e""f"\n', [['a,b', 'c\r\nd', 'e"f']]],
    ['""\n', [['']]],
    ['5" pipe,6\n', [['5" pipe', '6']]],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(cells(read(text))).toEqual(expected);
  });

  test('counts blank rows and leaves them out', () => {
    expect(read('a\n\n\r\nb\n').map((row) => [row.number, row.cells])).toEqual([
      [1, ['a']],
      [4, ['b']],
    ]);
  });

  test('names the column where text follows a closing quote', () => {
    expect(read('a,"b"c,d\n')).toEqual([
      { number: 1, cells: ['a', 'bc', 'd'], strayQuoteColumn: 2 },
    ]);
  });

  test('a quote left open, with its place', () => {
    expect(problem('a,b\n1,"2\n3,4\n')).toEqual({ problem: 'unbalancedQuote', row: 2, column: 2 });
  });

  test('a cell or a row beyond the limits, with its place', () => {
    const limit = { columns: 3, cellCharacters: 5 };
    expect(problem('a,b\n1,123456\n', limit)).toEqual({
      problem: 'cellTooLong',
      row: 2,
      column: 2,
      limit: 5,
    });
    expect(problem('a,b,c,d\n', limit)).toEqual({ problem: 'tooManyColumns', row: 1, limit: 3 });
  });

  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r', ' ', '😀'),
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });

  test('gives back any table that was written, whatever its delimiter and line ends', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, lineEnd) => {
          const quoted = rows.map((row) =>
            row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
          );
          expect(cells(read(quoted.join(lineEnd), delimiter))).toEqual(rows);
        },
      ),
    );
  });

  test('pieces cut anywhere, within a letter of several bytes too, change nothing', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        (rows, sizes) => {
          const text = rows.map((row) => csvLine(row)).join('');
          const bytes = Buffer.from(text);
          const decoder = textDecoder('utf-8');
          const reader = new CsvReader(',');
          const found: CsvRow[] = [];
          for (let from = 0, index = 0; from < bytes.length; index += 1) {
            const size = sizes[index % sizes.length] ?? 1;
            found.push(...reader.push(decoder.push(bytes.subarray(from, from + size))));
            from += size;
          }
          found.push(...reader.push(decoder.end()), ...reader.end());
          expect(found).toEqual(read(text));
        },
      ),
    );
  });
});
