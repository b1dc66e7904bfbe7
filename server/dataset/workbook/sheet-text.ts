import type { SheetRow } from '../engine/workbook/sheet-reader';

const QUOTED = /[",\r\n]/;

const cell = (text: string): string =>
  QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * A sheet's rows as delimited text, which every later reading goes through: first what the cells
 * are, nothing where all are texts, then the cells; a blank line for each row that holds nothing.
 */
export class SheetText {
  private number = 1;

  line(row: SheetRow): string {
    const blank = '\n'.repeat(row.number - this.number);
    this.number = row.number + 1;
    const kinds = /^t*$/.test(row.kinds) ? '' : row.kinds;
    return `${blank}${kinds},${row.cells.map(cell).join(',')}\n`;
  }
}
