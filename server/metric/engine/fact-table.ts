import { Decimal } from '@/server/values/decimal';
import type { MeasureId } from './catalogue/measure';

type Cell = Map<MeasureId, Decimal>;

const zero = new Decimal(0);

/** Measured values by group, window and part. What was not added is zero: no record, no sum. */
export class FactTable {
  private readonly groups = new Map<string, Map<string, Map<string | null, Cell>>>();

  /** Adds to a value, as the parts of an additive window come in one by one. */
  add(group: string, window: string, part: string | null, measure: MeasureId, value: string): void {
    this.addValue(group, window, part, measure, new Decimal(value));
  }

  private addValue(
    group: string,
    window: string,
    part: string | null,
    measure: MeasureId,
    added: Decimal,
  ): void {
    const windows = entry(this.groups, group, () => new Map<string, Map<string | null, Cell>>());
    const parts = entry(windows, window, () => new Map<string | null, Cell>());
    const cell = entry(parts, part, () => new Map<MeasureId, Decimal>());
    const before = cell.get(measure);
    cell.set(measure, before ? before.plus(added) : added);
  }

  value(group: string, window: string, part: string | null, measure: MeasureId): Decimal {
    return this.groups.get(group)?.get(window)?.get(part)?.get(measure) ?? zero;
  }

  /** Adds everything of another table's window to a window of this one. */
  addWindow(group: string, window: string, from: FactTable, piece: string): void {
    for (const [part, cell] of from.groups.get(group)?.get(piece) ?? []) {
      for (const [measure, value] of cell) this.addValue(group, window, part, measure, value);
    }
  }

  /** The parts of a window for which a measure is not zero. */
  nonZeroParts(group: string, window: string, measure: MeasureId): (string | null)[] {
    const parts = this.groups.get(group)?.get(window);
    if (!parts) return [];
    return [...parts].flatMap(([part, cell]) =>
      (cell.get(measure)?.isZero() ?? true) ? [] : [part],
    );
  }

  /** Moves what the known parts leave of the whole into the 'none' part. */
  setRest(group: string, window: string, whole: Cell): void {
    const known = this.groups.get(group)?.get(window);
    for (const [measure, value] of whole) {
      const parts = [...(known?.values() ?? [])].map((cell) => cell.get(measure) ?? zero);
      const rest = parts.reduce((left, part) => left.minus(part), value);
      if (!rest.isZero()) this.add(group, window, null, measure, rest.toFixed());
    }
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
