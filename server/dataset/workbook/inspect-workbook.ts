import { FileError, type FileProblem } from '../engine/file-error';
import { readHeader } from '../engine/header';
import { isExampleRow } from '../engine/template';
import type { FileStructure } from '../inspect-file';
import type { ByteSource } from './byte-source';
import { openWorkbook } from './open-workbook';
import { sheetHeads, type SheetHead } from './sheet-heads';

/** A sheet as a person or program chooses it; numbers count from 1 in the workbook's order. */
export interface SheetChoice {
  readonly number: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** its columns; null where it can't be read as a table, and then why */
  readonly header: readonly string[] | null;
  readonly problem: { readonly code: FileProblem; readonly params: FileError['params'] } | null;
}

export interface WorkbookStructure {
  readonly sheets: readonly SheetChoice[];
  readonly hasMacros: boolean;
  readonly sheet: number;
  readonly structure: FileStructure;
}

const SAMPLE_CHARACTERS = 500;

function headerOf({ sheet, rows }: SheetHead): string[] {
  if (!sheet.part || rows.length === 0) throw new FileError('emptySheet');
  const [first] = rows;
  const header = readHeader(first);
  if (!rows.slice(1).some(({ cells }) => !isExampleRow(cells))) throw new FileError('noRows');
  return header;
}

function choiceOf(head: SheetHead, index: number): SheetChoice {
  const { name, isHidden } = head.sheet;
  const choice = { number: index + 1, name, isHidden };
  try {
    return { ...choice, header: headerOf(head), problem: null };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { ...choice, header: null, problem: { code: error.problem, params: error.params } };
  }
}

/** The first visible sheet that holds a table; where none does, the first that holds anything. */
function firstTable(sheets: readonly SheetChoice[], heads: readonly SheetHead[]): number {
  const table = sheets.find(({ isHidden, header }) => !isHidden && header !== null);
  if (table) return table.number;
  const filled = heads.findIndex(({ sheet, rows }) => !sheet.isHidden && rows.length > 0);
  return filled === -1 ? 1 : filled + 1;
}

/**
 * The sheets of a workbook with their columns, and the first rows of the chosen one. Throws
 * FileError where that one can't be read as a table.
 */
export async function inspectWorkbook(
  source: ByteSource,
  chosen: number | null,
): Promise<WorkbookStructure> {
  const workbook = await openWorkbook(source);
  try {
    const heads = await sheetHeads(workbook);
    if (heads.length === 0) throw new FileError('noSheets');
    const sheets = heads.map(choiceOf);
    const sheet = chosen ?? firstTable(sheets, heads);
    const head = heads[sheet - 1];
    if (!head)
      throw new FileError('noSuchSheet', {
        sheet,
        known: sheets.map(({ name }) => name).join(', '),
      });
    const header = headerOf(head);
    const sample = head.rows
      .slice(1)
      .filter(({ cells }) => !isExampleRow(cells))
      .map(({ cells }) => header.map((_, at) => (cells[at] ?? '').slice(0, SAMPLE_CHARACTERS)));
    const structure = { encoding: 'utf-8', delimiter: ',', header, sample } as const;
    return { sheets, hasMacros: workbook.hasMacros, sheet, structure };
  } finally {
    workbook.archive.close();
  }
}
