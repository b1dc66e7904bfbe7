import { FileError } from '../file-error';
import { readText } from './escaped-text';
import type { NumberLook } from './number-look';
import { serialDate } from './serial-date';
import type { SharedStrings } from './shared-strings';
import { storedNumber } from './stored-number';

/**
 * What a cell is: t text, n number, d date or time, b truth, e error, f formula whose result is
 * not stored, m covered by a merged cell.
 */
export type CellKind = 't' | 'n' | 'd' | 'b' | 'e' | 'f' | 'm';

/** What the values of cells are looked up in. */
export interface SheetValues {
  readonly strings: Pick<SharedStrings, 'get'>;
  /** by the number of a cell's style */
  readonly looks: readonly NumberLook[];
  readonly uses1904: boolean;
}

interface CellValue {
  readonly text: string;
  readonly kind: CellKind;
}

const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?$/;
const EMPTY: CellValue = { text: '', kind: 't' };

/** Reads one cell after another from the events of a sheet's XML. */
export class CellReader {
  private type = 'n';
  private style = 0;
  private value = '';
  private hasValue = false;
  private hasFormula = false;
  private reads = false;
  private isOpen = false;
  private phonetic = 0;

  constructor(
    private readonly part: string,
    private readonly values: SheetValues,
    private readonly longest: number,
    private readonly place: () => { row: number; column: number },
  ) {}

  begin(type: string | undefined, style: string | undefined): void {
    this.isOpen = true;
    this.type = type ?? 'n';
    this.style = style === undefined ? 0 : Number(style);
    this.value = '';
    this.hasValue = false;
    this.hasFormula = false;
  }

  /** An element within the cell. */
  open(name: string): void {
    if (!this.isOpen) return;
    if (name === 'f') this.hasFormula = true;
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'v' || (name === 't' && this.phonetic === 0)) {
      this.reads = true;
      this.hasValue = true;
    }
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'v' || name === 't') this.reads = false;
  }

  addText(text: string): void {
    if (!this.reads) return;
    this.value += text;
    if (this.value.length > this.longest) throw this.tooLong();
  }

  end(): CellValue {
    this.isOpen = false;
    if (!this.hasValue) return this.hasFormula ? { text: '', kind: 'f' } : EMPTY;
    switch (this.type) {
      case 's':
        return this.shared();
      case 'str':
      case 'inlineStr':
        return { text: readText(this.value), kind: 't' };
      case 'b':
        return { text: this.value === '1' || this.value === 'true' ? 'true' : 'false', kind: 'b' };
      case 'e':
        return { text: this.value, kind: 'e' };
      case 'd':
        return { text: this.value.replace(MIDNIGHT, ''), kind: 'd' };
      default:
        return this.number();
    }
  }

  tooLong(): FileError {
    return new FileError('cellTooLong', { ...this.place(), limit: this.longest });
  }

  private shared(): CellValue {
    const found = this.values.strings.get(Number(this.value || 'NaN'));
    if (found === 'tooLong') throw this.tooLong();
    if (found === null) throw new FileError('workbookDamaged', { part: this.part });
    return { text: found.text, kind: 't' };
  }

  private number(): CellValue {
    const stored = this.value.trim();
    if (stored === '') return EMPTY;
    const text = storedNumber(stored);
    if (text === null) return { text: stored, kind: 't' };
    const look = this.values.looks[this.style] ?? 'number';
    if (look === 'number') return { text, kind: 'n' };
    const day = serialDate(Number(text), this.values.uses1904, look === 'time');
    return day === null ? { text, kind: 'n' } : { text: day, kind: 'd' };
  }
}
