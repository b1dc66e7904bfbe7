import { possibleDateFormats, readDate } from './read-date';
import { readNumber } from './read-number';

/** What one column's values are, over the whole file. Counts are of values that aren't empty. */
export interface ColumnProfile {
  readonly filled: number;
  readonly dates: {
    /** values that are a date in one reading at least */
    readonly count: number;
    /** values that are a date with the day first, but not with the month first; and the reverse */
    readonly onlyDmy: number;
    readonly onlyMdy: number;
    /** values that are another date with the day first than with the month first */
    readonly either: number;
    readonly example: string | null;
  };
  readonly numbers: {
    readonly count: number;
    readonly onlyPoint: number;
    readonly onlyComma: number;
    readonly either: number;
    readonly example: string | null;
  };
  /** distinct values with their counts, as long as there are at most 50 */
  readonly values: Readonly<Record<string, number>> | null;
}

const DISTINCT_VALUES = 50;

/** Gathers a column's profile value by value. */
export class ColumnProfiler {
  private filled = 0;
  private readonly dates = { count: 0, onlyDmy: 0, onlyMdy: 0, either: 0 };
  private readonly numbers = { count: 0, onlyPoint: 0, onlyComma: 0, either: 0 };
  private dateExample: string | null = null;
  private numberExample: string | null = null;
  private values: Map<string, number> | null = new Map();

  /** `kind`: what the cell of a sheet is, as in CellKind; a typed number or day has one reading. */
  add(cell: string, kind = 't'): void {
    const trimmed = cell.trim();
    if (trimmed === '') return;
    // the database holds no NUL, and what is in a profile is only shown
    const text = trimmed.includes('\0') ? trimmed.replaceAll('\0', '\ufffd') : trimmed;
    this.filled += 1;
    if (this.values) {
      this.values.set(text, (this.values.get(text) ?? 0) + 1);
      if (this.values.size > DISTINCT_VALUES) this.values = null;
    }
    if (kind !== 't') {
      if (kind === 'n') this.numbers.count += 1;
      if (kind === 'd') this.dates.count += 1;
      return;
    }
    const first = text.charCodeAt(0);
    const last = text.charCodeAt(text.length - 1);
    // most cells are names: neither begin nor end with a digit
    if (text.length > 40 || !(isDigit(first) || isDigit(last) || /\d/.test(text))) return;
    this.addDate(text);
    this.addNumber(text);
  }

  profile(): ColumnProfile {
    return {
      filled: this.filled,
      dates: { ...this.dates, example: this.dateExample },
      numbers: { ...this.numbers, example: this.numberExample },
      values: this.values && Object.fromEntries(this.values),
    };
  }

  private addDate(text: string): void {
    const formats = possibleDateFormats(text);
    if (formats === null) {
      if (typeof readDate(text, null, 'UTC') !== 'string') this.dates.count += 1;
      return;
    }
    if (formats.length === 0) return;
    this.dates.count += 1;
    if (formats.length === 1) {
      if (formats[0] === 'dmy') this.dates.onlyDmy += 1;
      else this.dates.onlyMdy += 1;
    } else if (!/^(\d{1,2})\D\1\D/.test(text)) {
      this.dates.either += 1;
      this.dateExample ??= text;
    }
  }

  private addNumber(text: string): void {
    const point = readNumber(text, '.');
    const comma = readNumber(text, ',');
    if (!point && !comma) return;
    this.numbers.count += 1;
    if (point && comma) {
      if (point.value === comma.value) return;
      this.numbers.either += 1;
      this.numberExample ??= text;
    } else if (point) this.numbers.onlyPoint += 1;
    else this.numbers.onlyComma += 1;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
