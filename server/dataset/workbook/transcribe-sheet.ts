import { FileError } from '../engine/file-error';
import { limits } from '../engine/limits';
import { SharedStrings } from '../engine/workbook/shared-strings';
import type { MergedRange } from '../engine/workbook/merged-cells';
import { SheetReader } from '../engine/workbook/sheet-reader';
import type { ByteSource } from './byte-source';
import { openWorkbook, type Workbook } from './open-workbook';
import { SheetText } from './sheet-text';

const PIECE_CHARACTERS = 512 * 1024;

interface Reading {
  readonly onProgress: (share: number) => Promise<void>;
  readonly limit: { readonly sheetBytes: number };
}

async function readStrings({ archive, strings: part }: Workbook): Promise<SharedStrings> {
  const strings = new SharedStrings(part ?? '');
  if (!part) return strings;
  for await (const text of archive.text(part)) strings.push(text);
  strings.end();
  return strings;
}

/** Gathers text into pieces of about one size. */
class Pieces {
  private lines: string[] = [];
  private characters = 0;

  add(line: string): Buffer | null {
    this.lines.push(line);
    this.characters += line.length;
    return this.characters >= PIECE_CHARACTERS ? this.take() : null;
  }

  take(): Buffer | null {
    if (this.lines.length === 0) return null;
    const bytes = Buffer.from(this.lines.join(''));
    this.lines = [];
    this.characters = 0;
    return bytes;
  }
}

async function* piecesOf(
  { archive, looks, uses1904 }: Workbook,
  part: string,
  strings: SharedStrings,
  merged: readonly MergedRange[],
  { onProgress, limit }: Reading,
): AsyncGenerator<Buffer, readonly MergedRange[]> {
  const reader = new SheetReader(part, { strings, looks, uses1904 }, merged);
  const text = new SheetText();
  const pieces = new Pieces();
  const expected = Math.max(1, archive.size(part));
  let read = 0;
  let written = 0;
  for await (const xml of archive.text(part)) {
    for (const row of reader.push(xml)) {
      const piece = pieces.add(text.line(row));
      if (!piece) continue;
      written += piece.length;
      if (written > limit.sheetBytes) {
        const megabytes = Math.round(limit.sheetBytes / 1024 / 1024);
        throw new FileError('workbookTooLarge', { megabytes });
      }
      yield piece;
    }
    read += xml.length;
    await onProgress(Math.min(1, read / expected));
  }
  reader.end();
  if (strings.isMissed) throw new FileError('workbookDamaged', { part });
  const last = pieces.take();
  if (last) yield last;
  return reader.merged;
}

/**
 * A sheet's rows as text in pieces of bytes, in the form of SheetText; `restart` is called where
 * merged cells, which a sheet names after its rows, make it necessary to begin again.
 */
export async function* transcribeSheet(
  source: ByteSource,
  sheet: number,
  restart: () => Promise<void>,
  reading: Partial<Reading> = {},
): AsyncGenerator<Buffer> {
  const { onProgress = () => Promise.resolve(), limit = limits } = reading;
  const workbook = await openWorkbook(source);
  try {
    const part = workbook.sheets[sheet - 1]?.part;
    if (!part) {
      const known = workbook.sheets.map(({ name }) => name).join(', ');
      throw new FileError('noSuchSheet', { sheet, known });
    }
    const strings = await readStrings(workbook);
    const merged = yield* piecesOf(workbook, part, strings, [], { onProgress, limit });
    if (!merged.some(({ bottom, top, right, left }) => bottom > top || right > left)) return;
    await restart();
    yield* piecesOf(workbook, part, strings, merged, { onProgress, limit });
  } finally {
    workbook.archive.close();
  }
}
