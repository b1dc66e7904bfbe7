import { drawn, rounded, type Datum } from './datum';
import { niceScale, share, type Scale } from './nice-scale';

export type Column = Datum & {
  /** The same period before. */
  comparison?: { value: string | null; display: string };
  /** The period is not over. */
  isOpen?: boolean;
};

export type DrawnBar = { top: number; height: number };

export type DrawnColumn = {
  column: Column;
  /** Percent of the width: the column's band and its middle. */
  left: number;
  width: number;
  middle: number;
  /** Percent of the height from the top; null where there is no value. */
  bar: DrawnBar | null;
  comparison: DrawnBar | null;
};

export type DrawnColumns = {
  scale: Scale;
  columns: DrawnColumn[];
  /** Percent of the height from the top. */
  zero: number;
  target: number | null;
  ticks: { value: number; top: number }[];
  isEmpty: boolean;
};

function barTo(value: number | null, scale: Scale): DrawnBar | null {
  if (value === null) return null;
  const top = (1 - share(Math.max(value, 0), scale)) * 100;
  const bottom = (1 - share(Math.min(value, 0), scale)) * 100;
  return { top: rounded(top), height: rounded(bottom - top) };
}

/** Bars in the order given, from zero, with their comparison and the target on one scale. */
export function prepareColumns(columns: readonly Column[], target?: string | null): DrawnColumns {
  const values = columns.map((column) => drawn(column.value));
  const comparisons = columns.map((column) => drawn(column.comparison?.value));
  const goal = drawn(target);
  const scale = niceScale([...values, ...comparisons, goal]);
  const width = columns.length === 0 ? 100 : 100 / columns.length;
  const fromTop = (value: number) => rounded((1 - share(value, scale)) * 100);
  return {
    scale,
    columns: columns.map((column, index) => ({
      column,
      left: rounded(index * width),
      width: rounded(width),
      middle: rounded((index + 0.5) * width),
      bar: barTo(values[index] ?? null, scale),
      comparison: barTo(comparisons[index] ?? null, scale),
    })),
    zero: fromTop(0),
    target: goal === null ? null : fromTop(goal),
    ticks: scale.ticks.map((value) => ({ value, top: fromTop(value) })),
    isEmpty: values.every((value) => value === null),
  };
}
