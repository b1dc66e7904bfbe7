import { Decimal } from '@/server/values/decimal';
import { isNullable } from './catalogue/measure-definition';
import { measureOf, type MeasureId } from './catalogue/measure';
import type { PartKey } from './part-key';

/** A text is a value that nothing was added to yet: most are read once and never added. */
type Value = Decimal | string;
type Cell = Map<MeasureId, Value>;

const zero = new Decimal(0);
/** What a statement gives for a measure without a value. */
export const NO_VALUE = '-';

const isZero = (value: Value): boolean =>
  typeof value === 'string' ? /^-?0*\.?0*$/.test(value) : value.isZero();
const asDecimal = (value: Value): Decimal =>
  typeof value === 'string' ? (value === '0' ? zero : new Decimal(value)) : value;

/**
 * Measured values by group, window and part. What was not added is zero: no record, no sum; or no
 * value, where the measure has none without records.
 */
export class FactTable {
  private readonly groups = new Map<string, Map<string, Map<PartKey, Cell>>>();

  /** Adds to a value, as the parts of an additive window come in one by one. */
  add(group: string, window: string, part: PartKey, measure: MeasureId, value: string): void {
    if (value !== NO_VALUE) this.addValue(group, window, part, measure, value);
  }

  private addValue(
    group: string,
    window: string,
    part: PartKey,
    measure: MeasureId,
    added: Value,
  ): void {
    const windows = entry(this.groups, group, () => new Map<string, Map<PartKey, Cell>>());
    const parts = entry(windows, window, () => new Map<PartKey, Cell>());
    const cell = entry(parts, part, () => new Map<MeasureId, Value>());
    const before = cell.get(measure);
    if (before === undefined || before === '0') cell.set(measure, added);
    else if (added !== '0') cell.set(measure, asDecimal(before).plus(asDecimal(added)));
  }

  /** The value; null where the measure has none. */
  value(group: string, window: string, part: PartKey, measure: MeasureId): Decimal | null {
    const found = this.groups.get(group)?.get(window)?.get(part)?.get(measure);
    if (found !== undefined) return asDecimal(found);
    return isNullable(measureOf(measure).aggregate) ? null : zero;
  }

  /** The value as exact decimal text without closing zeros; null where the measure has none. */
  text(group: string, window: string, part: PartKey, measure: MeasureId): string | null {
    const found = this.groups.get(group)?.get(window)?.get(part)?.get(measure);
    if (typeof found !== 'string') {
      return this.value(group, window, part, measure)?.toFixed() ?? null;
    }
    return found.includes('.') ? found.replace(/\.?0+$/, '') : found;
  }

  /** Adds everything of another table's window to a window of this one. */
  addWindow(group: string, window: string, from: FactTable, piece: string): void {
    for (const [part, cell] of from.groups.get(group)?.get(piece) ?? []) {
      for (const [measure, value] of cell) this.addValue(group, window, part, measure, value);
    }
  }

  /** The parts of a window for which a measure is not zero. */
  nonZeroParts(group: string, window: string, measure: MeasureId): PartKey[] {
    const parts = this.groups.get(group)?.get(window);
    if (!parts) return [];
    return [...parts].flatMap(([part, cell]) => {
      const value = cell.get(measure);
      return value === undefined || isZero(value) ? [] : [part];
    });
  }

  /** Adds to a part what the parts of a whole leave of it. */
  setRest(
    group: string,
    window: string,
    none: PartKey,
    measure: MeasureId,
    whole: Decimal,
    isOfWhole: (part: PartKey) => boolean,
  ): void {
    const parts = [...(this.groups.get(group)?.get(window) ?? [])];
    const rest = parts.reduce(
      (left, [part, cell]) =>
        isOfWhole(part) ? left.minus(asDecimal(cell.get(measure) ?? '0')) : left,
      whole,
    );
    if (!rest.isZero()) this.addValue(group, window, none, measure, rest);
  }
}

function entry<Key, Held>(map: Map<Key, Held>, key: Key, make: () => Held): Held {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
