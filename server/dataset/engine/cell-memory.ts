import { readCell, type CellReading } from './read-cell';
import type { FieldDefinition } from './record-type/definition';
import type { RowContext } from './row-context';

/** longer texts seldom come again, and would hold on to the piece of the file that they lie in */
const LONGEST = 12;
const MOST = 4_096;
/** kinds whose reading is no more than a look at the text */
const plainKinds: ReadonlySet<FieldDefinition['kind']> = new Set(['id', 'reference', 'text']);

/** Reads the cells of one field, and keeps what short texts mean that come again and again. */
export class CellMemory {
  private readonly readings = new Map<string, CellReading>();
  private readonly isPlain: boolean;

  constructor(
    private readonly field: FieldDefinition,
    private readonly context: RowContext,
  ) {
    this.isPlain = plainKinds.has(field.kind);
  }

  read(text: string): CellReading {
    if (this.isPlain || text.length > LONGEST) return readCell(text, this.field, this.context);
    const known = this.readings.get(text);
    if (known) return known;
    const reading = readCell(text, this.field, this.context);
    if (this.readings.size < MOST) this.readings.set(text, reading);
    return reading;
  }
}
