import { messageText } from '@/server/i18n/message-text';
import { locales } from '@/server/i18n/locales';
import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import { asDomainError } from '../dataset-error';
import { CsvReader, type CsvRow } from '../engine/csv-reader';
import { csvLine, unguardedText } from '../engine/csv-text';
import { detectDelimiter } from '../engine/delimiter';
import { EncodingDetector, textDecoder } from '../engine/encoding';
import { readImport } from '../read-import';
import type { Correction } from '../quarantine.schemas';
import { correctRows } from './correct-rows';
import { eachRejection } from '../list-rejections';

const MEGABYTES = 64;

export interface ReceivedCorrections {
  /** how many rows are no longer as they were */
  readonly corrected: number;
  /** rows of the file that are not among the rejected ones */
  readonly unknown: number;
}

/**
 * Takes the corrections in a file of rejected rows that was downloaded and corrected elsewhere:
 * its rows are found again by their row number, whatever their order; reasons are not read.
 */
export async function receiveCorrections(
  org: Organisation,
  id: string,
  body: AsyncIterable<Uint8Array>,
): Promise<ReceivedCorrections> {
  try {
    const { header } = await readImport(org, id);
    const [first, ...rows] = await readFile(body);
    const places = placesOf(header, first?.cells ?? []);
    const given = new Map(
      rows.flatMap((row) => {
        const number = Number(row.cells[places.row]);
        const cells = places.cells.map((place) => row.cells[place] ?? '');
        return Number.isInteger(number) && number > 0 ? [[number, cells] as const] : [];
      }),
    );
    const found = await saveAll(org, id, given);
    return { corrected: found.corrected, unknown: rows.length - found.rows };
  } catch (error) {
    throw asDomainError(error);
  }
}

async function readFile(body: AsyncIterable<Uint8Array>): Promise<CsvRow[]> {
  const detector = new EncodingDetector();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > MEGABYTES * 1024 * 1024) {
      throw new DomainError('invalid', 'dataset.errors.fileTooLarge', { megabytes: MEGABYTES });
    }
    detector.push(piece);
    pieces.push(piece);
  }
  const encoding = detector.result();
  if (encoding === 'archive') throw new DomainError('invalid', 'quarantine.errors.notCsv');
  const decoder = textDecoder(encoding);
  const text = decoder.push(Buffer.concat(pieces)) + decoder.end();
  const reader = new CsvReader(detectDelimiter(text.slice(0, 200_000)));
  return [...reader.push(text), ...reader.end()];
}

/** Where the file has the columns of the import, and the number of each row. */
function placesOf(
  header: readonly string[],
  found: readonly string[],
): { row: number; cells: readonly number[] } {
  const names = found.map((name) => name.trim());
  const cells = header.map((name, index) =>
    name === '' && names[index] === '' ? index : names.indexOf(name),
  );
  const missing = header.find((_, index) => cells[index] === -1);
  if (missing !== undefined) {
    throw new DomainError('invalid', 'quarantine.errors.columnMissing', { column: missing });
  }
  const words = locales.map((locale) => messageText(locale, 'dataset.rejectedFile.row'));
  const row = names.findLastIndex((name) => words.includes(name));
  if (row === -1) {
    throw new DomainError('invalid', 'quarantine.errors.columnMissing', {
      column: words.join(' / '),
    });
  }
  return { row, cells };
}

async function saveAll(
  org: Organisation,
  id: string,
  given: ReadonlyMap<number, readonly string[]>,
): Promise<{ rows: number; corrected: number }> {
  let rows = 0;
  let corrected = 0;
  for await (const group of eachRejection(org.id, id)) {
    const known = group.filter(({ row }) => given.has(row));
    rows += known.length;
    const corrections = known.flatMap(({ row, cells }) => {
      const texts = given.get(row) ?? [];
      return texts.flatMap((text, column) => correction(row, column, cells[column] ?? '', text));
    });
    if (corrections.length > 0) corrected += (await correctRows(org, id, corrections)).rows;
  }
  return { rows, corrected };
}

/** A cell that is as it was written to the file was not corrected. */
function correction(row: number, column: number, before: string, text: string): Correction[] {
  const isSame = text === before || csvLine([text]) === csvLine([before]);
  return isSame ? [] : [{ row, column, text: unguardedText(text) }];
}
