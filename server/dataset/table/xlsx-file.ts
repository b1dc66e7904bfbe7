import { strToU8, Zip, ZipDeflate } from 'fflate';
import { civilDate, daysBetween } from '@/server/values/civil-date';
import type { ColumnKind, TableColumn, TableFile, TableRow } from './table-file';
import { formats, sheetEnd, sheetStart, workbookParts, xmlText } from './xlsx-parts';

const FORMULA = /^[=+\-@\t\r]/;
const MOST_SIGNS = 32_767;
const EPOCH = civilDate('1899-12-30');
const LEAP_DAY_THAT_NEVER_WAS = 60;

/**
 * A table as a workbook of one sheet, written while its rows come: numbers and days are real ones
 * (of the 15 digits that spreadsheets keep), texts are texts whatever they begin with.
 */
export async function* xlsxFile(table: TableFile, writtenAt: Date): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const begin = (name: string) => {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = writtenAt;
    zip.add(part);
    return part;
  };
  for (const [name, text] of Object.entries(workbookParts(table.name))) {
    begin(name).push(strToU8(text), true);
  }
  const sheet = begin('xl/worksheets/sheet1.xml');
  const { columns } = table;
  const headers = columns.map(({ header }) => textCell(header, formats.header)).join('');
  sheet.push(strToU8(`${sheetStart(columns)}<row>${headers}</row>`));
  for await (const rows of table.batches) {
    sheet.push(strToU8(rows.map((row) => rowText(row, columns)).join('')));
    yield* chunks.splice(0);
  }
  sheet.push(strToU8(sheetEnd), true);
  zip.end();
  yield* chunks.splice(0);
}

function rowText(row: TableRow, columns: readonly TableColumn[]): string {
  const cells = columns.map(({ kind }, index) => cell(row[index] ?? null, kind));
  return `<row>${cells.join('')}</row>`;
}

function cell(value: string | null, kind: ColumnKind): string {
  if (value === null) return '<c/>';
  switch (kind) {
    case 'text':
      return textCell(value, FORMULA.test(value) ? formats.guardedText : formats.text);
    case 'date':
      return numberCell(String(serialOf(value)), formats.date);
    default:
      return numberCell(String(Number(value)), formats[kind]);
  }
}

function numberCell(number: string, format: number): string {
  return `<c s="${String(format)}"><v>${number}</v></c>`;
}

function textCell(text: string, format: number): string {
  if (text.length > MOST_SIGNS) {
    throw new RangeError(
      `A spreadsheet's cell holds ${String(MOST_SIGNS)} signs, not ${String(text.length)}`,
    );
  }
  return `<c t="inlineStr" s="${String(format)}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A day as spreadsheets count it, with the 29 February 1900 that they believe in. */
function serialOf(day: string): number {
  const days = daysBetween(EPOCH, civilDate(day));
  return days <= LEAP_DAY_THAT_NEVER_WAS ? days - 1 : days;
}
