import { FileError } from './file-error';
import { limits } from './limits';

/** One record of the file. `number` counts records from 1, blank ones too, as a spreadsheet does. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** the 1-based column whose closing quote is followed by more text */
  readonly strayQuoteColumn?: number;
  /** of a sheet's row that holds more than texts: what each cell is, as in CellKind */
  readonly kinds?: string;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

const enum At {
  CellStart,
  Plain,
  Quoted,
  AfterQuote,
}

/**
 * Reads delimited text that arrives in pieces cut anywhere. Quoted cells may hold delimiters, line
 * ends and doubled quotes; LF, CRLF and CR end a row; blank rows are counted and left out.
 * Throws FileError for more columns or longer cells than the limits, and for a quote left open.
 */
export class CsvReader {
  private at = At.CellStart;
  private cell = '';
  private cells: string[] = [];
  private number = 1;
  private wasCarriageReturn = false;
  private isQuotedCell = false;
  private strayQuoteColumn: number | undefined;
  private rows: CsvRow[] = [];
  private readonly delimiter: number;

  constructor(
    delimiter: string,
    private readonly limit: { columns: number; cellCharacters: number } = limits,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** The rows that this piece completes. */
  push(text: string): CsvRow[] {
    this.rows = [];
    let index = 0;
    while (index < text.length) {
      if (this.at === At.Quoted) index = this.readQuoted(text, index);
      else if (this.at === At.AfterQuote) index = this.readAfterQuote(text, index);
      else index = this.readPlain(text, index);
    }
    return this.rows;
  }

  /** The last row, where the file doesn't end with a line end. */
  end(): CsvRow[] {
    this.rows = [];
    if (this.at === At.Quoted) throw new FileError('unbalancedQuote', this.place());
    if (this.at !== At.CellStart || this.cells.length > 0) this.endRow();
    return this.rows;
  }

  private readPlain(text: string, from: number): number {
    let index = from;
    if (this.at === At.CellStart) {
      const first = text.charCodeAt(index);
      if (first === LF && this.wasCarriageReturn) {
        this.wasCarriageReturn = false;
        return index + 1;
      }
      this.wasCarriageReturn = false;
      if (first === QUOTE) {
        this.at = At.Quoted;
        this.isQuotedCell = true;
        return index + 1;
      }
      this.at = At.Plain;
    }
    for (; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === this.delimiter || code === LF || code === CR) {
        this.append(text, from, index);
        this.endCell(code);
        return index + 1;
      }
    }
    this.append(text, from, index);
    return index;
  }

  private readQuoted(text: string, from: number): number {
    const close = text.indexOf('"', from);
    if (close === -1) {
      this.append(text, from, text.length);
      return text.length;
    }
    this.append(text, from, close);
    this.at = At.AfterQuote;
    return close + 1;
  }

  private readAfterQuote(text: string, index: number): number {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      this.cell += '"';
      this.at = At.Quoted;
      return index + 1;
    }
    if (code === this.delimiter || code === LF || code === CR) {
      this.endCell(code);
      return index + 1;
    }
    this.strayQuoteColumn ??= this.cells.length + 1;
    this.at = At.Plain;
    return index;
  }

  private append(text: string, from: number, to: number): void {
    if (to > from)
      this.cell = this.cell === '' ? text.slice(from, to) : this.cell + text.slice(from, to);
    if (this.cell.length > this.limit.cellCharacters) {
      throw new FileError('cellTooLong', { ...this.place(), limit: this.limit.cellCharacters });
    }
  }

  private endCell(code: number): void {
    if (code === this.delimiter) {
      this.pushCell();
      this.at = At.CellStart;
      // a delimiter at the very end of the file still opens one more, empty cell
      return;
    }
    this.endRow();
    this.wasCarriageReturn = code === CR;
  }

  private pushCell(): void {
    this.cells.push(this.cell);
    this.cell = '';
    if (this.cells.length > this.limit.columns) {
      throw new FileError('tooManyColumns', { row: this.number, limit: this.limit.columns });
    }
  }

  private endRow(): void {
    const isBlank = this.cells.length === 0 && this.cell === '' && !this.isQuotedCell;
    this.pushCell();
    if (!isBlank) {
      this.rows.push(
        this.strayQuoteColumn === undefined
          ? { number: this.number, cells: this.cells }
          : { number: this.number, cells: this.cells, strayQuoteColumn: this.strayQuoteColumn },
      );
    }
    this.cells = [];
    this.number += 1;
    this.strayQuoteColumn = undefined;
    this.isQuotedCell = false;
    this.at = At.CellStart;
  }

  private place(): { row: number; column: number } {
    return { row: this.number, column: this.cells.length + 1 };
  }
}
