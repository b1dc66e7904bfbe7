import type { CsvRow } from './csv-reader';
import { FileError } from './file-error';

const LOOKS_LIKE_DATA =
  /^(?:[-+]?[\d\s.,]*\d[\d\s.,]*%?|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/**
 * The names of the columns, trimmed; trailing columns without a name are left out. Throws FileError
 * where the first row has no names, holds values instead, or names two columns alike.
 */
export function readHeader(row: CsvRow | undefined): string[] {
  if (!row) throw new FileError('emptyFile');
  const names = row.cells.map((cell) => cell.replaceAll('\0', '\ufffd').trim());
  while (names.length > 0 && names.at(-1) === '') names.pop();
  if (names.length === 0) throw new FileError('noHeader', { row: row.number, found: '' });
  const value = names.find((name) => LOOKS_LIKE_DATA.test(name));
  if (value !== undefined) throw new FileError('noHeader', { row: row.number, found: value });
  const firstPlace = new Map<string, number>();
  names.forEach((name, index) => {
    if (name === '') return;
    const first = firstPlace.get(name);
    if (first !== undefined) {
      throw new FileError('duplicateHeader', { name, first: first + 1, second: index + 1 });
    }
    firstPlace.set(name, index);
  });
  return names;
}
