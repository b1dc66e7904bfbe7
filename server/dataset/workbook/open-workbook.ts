import { CellLooks } from '../engine/workbook/cell-looks';
import type { NumberLook } from '../engine/workbook/number-look';
import { PartRelations, SheetList } from '../engine/workbook/sheet-list';
import { FileError } from '../engine/file-error';
import { limits } from '../engine/limits';
import { Archive } from './archive';
import type { ByteSource } from './byte-source';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** where its rows lie; null for a sheet of another kind, such as a chart */
  readonly part: string | null;
}

export interface Workbook {
  readonly archive: Archive;
  readonly sheets: readonly WorkbookSheet[];
  readonly looks: readonly NumberLook[];
  readonly uses1904: boolean;
  /** the part of the shared texts; null where there are none */
  readonly strings: string | null;
  readonly hasMacros: boolean;
}

interface PartReader {
  push(text: string): void;
  end(): void;
}

/** Reads a whole part of the workbook. */
async function readPart<Reader extends PartReader>(
  archive: Archive,
  part: string,
  reader: Reader,
): Promise<Reader> {
  for await (const text of archive.text(part)) reader.push(text);
  reader.end();
  return reader;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

function relationsOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

async function relations(archive: Archive, part: string): Promise<PartRelations> {
  const file = relationsOf(part);
  const reader = new PartRelations(file, folderOf(part));
  return archive.has(file) ? readPart(archive, file, reader) : reader;
}

/**
 * Opens a workbook without reading its rows. Throws FileError for an archive that is none, is
 * damaged, or is of a kind that can't be read.
 */
export async function openWorkbook(source: ByteSource): Promise<Workbook> {
  const archive = await Archive.open(source);
  if (archive.has('xl/workbook.bin')) throw new FileError('binaryWorkbook');
  const main = (await relations(archive, '')).ofKind('officeDocument') ?? 'xl/workbook.xml';
  if (!archive.has(main) || !main.startsWith('xl/')) throw new FileError('otherArchive');
  const list = await readPart(archive, main, new SheetList(main));
  if (list.sheets.length > limits.sheets) throw new FileError('workbookDamaged', { part: main });
  const parts = await relations(archive, main);
  const styles = parts.ofKind('styles');
  const looks =
    styles && archive.has(styles)
      ? (await readPart(archive, styles, new CellLooks(styles))).looks
      : [];
  const strings = parts.ofKind('sharedStrings');
  return {
    archive,
    looks,
    uses1904: list.uses1904,
    strings: strings && archive.has(strings) ? strings : null,
    hasMacros: parts.ofKind('vbaProject') !== null,
    sheets: list.sheets.map(({ name, isHidden, relation }) => {
      const found = parts.byId.get(relation);
      const isRead = found?.kind === 'worksheet' && archive.has(found.part);
      return { name, isHidden, part: isRead ? found.part : null };
    }),
  };
}
