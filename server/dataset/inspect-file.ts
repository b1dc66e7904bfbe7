import { CsvReader } from './engine/csv-reader';
import { detectDelimiter, type Delimiter } from './engine/delimiter';
import { textDecoder, type Encoding } from './engine/encoding';
import { FileError } from './engine/file-error';
import { readHeader } from './engine/header';
import { isExampleRow } from './engine/template';

/** How many bytes of a file's beginning its structure is read from. */
export const HEAD_BYTES = 2 * 1024 * 1024;
const SAMPLE_ROWS = 5;

export interface FileStructure {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/**
 * The columns and first rows of a file from its beginning. Throws FileError where they can't be
 * read. `isWhole`: the beginning is all there is.
 */
export function inspectHead(
  head: Uint8Array,
  isWhole: boolean,
  encoding: Encoding,
  chosen: Delimiter | null,
): FileStructure {
  const decoder = textDecoder(encoding);
  const text = decoder.push(head) + (isWhole ? decoder.end() : '');
  const delimiter = chosen ?? detectDelimiter(text.slice(0, 200_000));
  const reader = new CsvReader(delimiter);
  const rows = reader.push(text);
  if (isWhole) rows.push(...reader.end());
  const header = readHeader(rows[0]);
  const records = rows.slice(1).filter(({ cells }) => !isExampleRow(cells));
  if (records.length === 0) throw new FileError('noRows');
  const sample = records
    .slice(0, SAMPLE_ROWS)
    .map(({ cells }) => cells.map((cell) => cell.replaceAll('\0', '\ufffd').slice(0, 500)));
  return { encoding, delimiter, header, sample };
}
