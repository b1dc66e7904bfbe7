import { CsvReader, type CsvRow } from './csv-reader';
import { FileError } from './file-error';

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

const SAMPLE_ROWS = 200;

function readSample(text: string, delimiter: Delimiter): CsvRow[] {
  try {
    // the sample may end inside a quoted cell, so the reader is not ended
    return new CsvReader(delimiter).push(text).slice(0, SAMPLE_ROWS);
  } catch (error) {
    if (error instanceof FileError) return [];
    throw error;
  }
}

/**
 * The delimiter of a text from its beginning: the one that gives the most rows as many cells as
 * the first row has, more cells winning over fewer; a comma where no delimiter occurs.
 */
export function detectDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const rows = readSample(text.endsWith('\n') ? text : `${text}\n`, delimiter);
    const width = rows[0]?.cells.length ?? 0;
    if (width < 2) continue;
    const even = rows.filter((row) => row.cells.length === width).length / rows.length;
    const score = even * 100 + Math.min(width, 50) / 50;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
