import { CsvReader, type CsvRow } from './engine/csv-reader';
import type { Delimiter } from './engine/delimiter';
import { textDecoder, type Encoding } from './engine/encoding';
import { limits } from './engine/limits';
import { isExampleRow } from './engine/template';

export const fileKinds = ['text', 'workbook'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface FileFormat {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** a workbook's rows begin with what their cells are; left out: a text */
  readonly fileKind?: FileKind;
}

export interface RowGroup {
  readonly rows: readonly CsvRow[];
  /** how much of the file has been read, in bytes */
  readonly bytesRead: number;
}

/** Puts aside what the cells are, and fills up to the header: a sheet leaves out empty cells. */
function sheetRow({ number, cells: [kinds = '', ...cells] }: CsvRow, width: number): CsvRow {
  while (cells.length < width) cells.push('');
  return kinds === '' ? { number, cells } : { number, cells, kinds };
}

/** The rows of a file, header and a template's examples left out, in groups as its pieces arrive. */
export async function* fileRows(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  format: FileFormat,
): AsyncGenerator<RowGroup> {
  const decoder = textDecoder(format.encoding);
  let bytesRead = 0;
  const isSheet = format.fileKind === 'workbook';
  const columns = limits.columns + (isSheet ? 1 : 0);
  const reader = new CsvReader(format.delimiter, { ...limits, columns });
  let width: number | null = null;
  const withoutHeader = (read: CsvRow[]): CsvRow[] => {
    let rows = read;
    if (width === null) {
      const [header, ...others] = read;
      if (!header) return rows;
      width = header.cells.length - 1;
      rows = others;
    }
    const filled = width;
    const filledRows = isSheet ? rows.map((row) => sheetRow(row, filled)) : rows;
    return filledRows.filter(({ cells }) => !isExampleRow(cells));
  };
  for await (const bytes of chunks) {
    bytesRead += bytes.length;
    const rows = withoutHeader(reader.push(decoder.push(bytes)));
    if (rows.length > 0) yield { rows, bytesRead };
  }
  const rows = withoutHeader([...reader.push(decoder.end()), ...reader.end()]);
  if (rows.length > 0) yield { rows, bytesRead };
}
