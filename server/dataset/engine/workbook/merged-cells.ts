/** Cells shown as one; only the first holds a value. Rows and columns count from 1. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The column of a cell's name: 1 for A, 28 for AB7. */
export function columnOf(name: string): number {
  let column = 0;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column;
}

const RANGE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;

/** The range of a reference such as 'A1:B3'. */
export function rangeOf(reference: string): MergedRange | null {
  const [, left = '', top, right = '', bottom] = RANGE.exec(reference) ?? [];
  if (!top) return null;
  return {
    top: Number(top),
    left: columnOf(left),
    bottom: Number(bottom),
    right: columnOf(right),
  };
}

/** Tells, row after row, which cells lie under a merged one. */
export class MergedCells {
  private readonly waiting: MergedRange[];
  private open: MergedRange[] = [];

  constructor(ranges: readonly MergedRange[]) {
    this.waiting = [...ranges].sort((one, other) => other.top - one.top);
  }

  /** The columns of a row that are covered, in order; rows must be asked for in order. */
  columnsOf(row: number): readonly number[] {
    for (let next = this.waiting.at(-1); next && next.top <= row; next = this.waiting.at(-1)) {
      this.open.push(next);
      this.waiting.pop();
    }
    if (this.open.length === 0) return [];
    this.open = this.open.filter(({ bottom }) => bottom >= row);
    const columns = new Set<number>();
    for (const { top, left, right } of this.open) {
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) columns.add(column);
      }
    }
    return [...columns].sort((one, other) => one - other);
  }
}
