import { SharedStrings } from '../engine/workbook/shared-strings';
import { SheetReader, type SheetRow } from '../engine/workbook/sheet-reader';
import type { SheetValues } from '../engine/workbook/cell-reader';
import type { Workbook, WorkbookSheet } from './open-workbook';

const HEAD_ROWS = 6;
/** how far into a sheet its first rows are looked for */
const HEAD_CHARACTERS = 8 * 1024 * 1024;

/** A sheet's first rows that hold something. */
export interface SheetHead {
  readonly sheet: WorkbookSheet;
  readonly rows: readonly SheetRow[];
}

async function headOf(
  { archive, looks, uses1904 }: Workbook,
  part: string,
  strings: SheetValues['strings'],
): Promise<SheetRow[]> {
  const reader = new SheetReader(part, { strings, looks, uses1904 });
  const rows: SheetRow[] = [];
  let characters = 0;
  for await (const text of archive.text(part)) {
    rows.push(...reader.push(text));
    characters += text.length;
    if (rows.length >= HEAD_ROWS || characters > HEAD_CHARACTERS) break;
  }
  return rows.slice(0, HEAD_ROWS);
}

async function readHeads(
  workbook: Workbook,
  strings: SheetValues['strings'],
): Promise<SheetHead[]> {
  const heads: SheetHead[] = [];
  for (const sheet of workbook.sheets) {
    heads.push({ sheet, rows: sheet.part ? await headOf(workbook, sheet.part, strings) : [] });
  }
  return heads;
}

/** The shared texts up to the one of a number. */
async function stringsUpTo(
  { archive, strings: part }: Workbook,
  last: number,
): Promise<SharedStrings> {
  const strings = new SharedStrings(part ?? '');
  if (!part || last < 0) return strings;
  for await (const text of archive.text(part)) {
    strings.push(text);
    if (strings.size > last) break;
  }
  return strings;
}

/**
 * The first rows of every sheet, from the beginnings of its parts only: the first time to learn
 * which shared texts they name, the second time with them.
 */
export async function sheetHeads(workbook: Workbook): Promise<SheetHead[]> {
  let last = -1;
  await readHeads(workbook, {
    get(index) {
      if (index > last) last = index;
      return { text: '?' };
    },
  });
  return readHeads(workbook, await stringsUpTo(workbook, last));
}
