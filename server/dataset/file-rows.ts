import { CsvReader, type CsvRow } from './engine/csv-reader';
import type { Delimiter } from './engine/delimiter';
import { textDecoder, type Encoding } from './engine/encoding';

export interface FileFormat {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

export interface RowGroup {
  readonly rows: readonly CsvRow[];
  /** how much of the file has been read, in bytes */
  readonly bytesRead: number;
}

/** The rows of a file, header left out, in groups as its pieces arrive. */
export async function* fileRows(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  format: FileFormat,
): AsyncGenerator<RowGroup> {
  const decoder = textDecoder(format.encoding);
  const reader = new CsvReader(format.delimiter);
  let bytesRead = 0;
  let isHeaderRead = false;
  const withoutHeader = (rows: CsvRow[]): CsvRow[] => {
    if (isHeaderRead || rows.length === 0) return rows;
    isHeaderRead = true;
    return rows.slice(1);
  };
  for await (const bytes of chunks) {
    bytesRead += bytes.length;
    const rows = withoutHeader(reader.push(decoder.push(bytes)));
    if (rows.length > 0) yield { rows, bytesRead };
  }
  const rows = withoutHeader([...reader.push(decoder.end()), ...reader.end()]);
  if (rows.length > 0) yield { rows, bytesRead };
}
