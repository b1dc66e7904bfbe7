import { FileError } from '../file-error';
import { limits } from '../limits';
import { CellReader, type CellKind, type SheetValues } from './cell-reader';
import { columnOf, MergedCells, type MergedRange, rangeOf } from './merged-cells';
import { XmlReader } from './xml-reader';

/** One row of a sheet that holds something. */
export interface SheetRow {
  /** as the sheet counts */
  readonly number: number;
  readonly cells: readonly string[];
  /** what each cell is, one sign each */
  readonly kinds: string;
}

/** Reads the rows of a sheet whose XML arrives in pieces; rows without any value are left out. */
export class SheetReader {
  private readonly xml: XmlReader;
  private readonly cell: CellReader;
  private rows: SheetRow[] = [];
  private number = 0;
  private column = 0;
  private cells: string[] = [];
  private kinds: CellKind[] = [];
  /** the merged ranges, known once the sheet was read to its end */
  readonly merged: MergedRange[] = [];

  constructor(
    part: string,
    values: SheetValues,
    merged: readonly MergedRange[] = [],
    private readonly limit: {
      columns: number;
      cellCharacters: number;
      mergedRanges: number;
    } = limits,
  ) {
    this.cell = new CellReader(part, values, limit.cellCharacters, () => this.place());
    this.covered = new MergedCells(merged);
    this.xml = new XmlReader(
      part,
      {
        open: (name, attributes) => {
          if (name === 'c') this.openCell(attributes.r, attributes.t, attributes.s);
          else if (name === 'row') this.openRow(attributes.r);
          else if (name === 'mergeCell') this.addMerged(attributes.ref);
          else this.cell.open(name);
        },
        close: (name) => {
          if (name === 'c') this.closeCell();
          else if (name === 'row') this.closeRow();
          else this.cell.close(name);
        },
        text: (text) => this.cell.addText(text),
      },
      () => this.cell.tooLong(),
    );
  }

  private readonly covered: MergedCells;

  /** The rows that this piece completes. */
  push(text: string): SheetRow[] {
    this.rows = [];
    this.xml.push(text);
    return this.rows;
  }

  end(): void {
    this.xml.end();
  }

  private openRow(name: string | undefined): void {
    const number = name === undefined ? this.number + 1 : Number(name);
    if (!Number.isInteger(number) || number <= this.number) {
      throw new FileError('rowsOutOfOrder', { row: this.number + 1, found: name ?? '' });
    }
    this.number = number;
    this.column = 0;
    this.cells = [];
    this.kinds = [];
  }

  private openCell(name: string | undefined, type: string | undefined, style: string | undefined) {
    this.column = name === undefined ? this.column + 1 : columnOf(name);
    this.cell.begin(type, style);
  }

  private closeCell(): void {
    const { text, kind } = this.cell.end();
    if (text === '' && kind === 't') return;
    if (this.column > this.limit.columns) {
      throw new FileError('tooManyColumns', { row: this.number, limit: this.limit.columns });
    }
    this.put(this.column, text, kind);
  }

  private put(column: number, text: string, kind: CellKind): void {
    while (this.cells.length < column) {
      this.cells.push('');
      this.kinds.push('t');
    }
    this.cells[column - 1] = text;
    this.kinds[column - 1] = kind;
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    for (const column of this.covered.columnsOf(this.number)) {
      if (column > this.limit.columns) break;
      if (!this.cells[column - 1]) this.put(column, '', 'm');
    }
    this.rows.push({ number: this.number, cells: this.cells, kinds: this.kinds.join('') });
  }

  private addMerged(reference: string | undefined): void {
    const range = rangeOf(reference ?? '');
    if (range) this.merged.push(range);
    if (this.merged.length <= this.limit.mergedRanges) return;
    throw new FileError('tooManyMerged', { limit: this.limit.mergedRanges });
  }

  private place(): { row: number; column: number } {
    return { row: this.number, column: this.column };
  }
}
