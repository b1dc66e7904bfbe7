import { drawn, rounded, type Datum } from './datum';

export type Part = Datum & {
  /** The records that have no value for the dimension; shown after all others. */
  isNone?: boolean;
};

export type DrawnPart<Item extends Datum = Part> = {
  item: Item;
  /** Percent of the bar's box; null where there is no value. */
  bar: { left: number; width: number } | null;
  isNegative: boolean;
};

/** Bars that start at one zero line inside a box as wide as all values need. */
export function drawBars<Item extends Datum>(
  items: readonly Item[],
  others: readonly (number | null)[] = [],
): { parts: DrawnPart<Item>[]; zero: number; place: (value: number) => number } {
  const values = items.map((item) => drawn(item.value));
  const known = [...values, ...others].filter((value): value is number => value !== null);
  const low = Math.min(0, ...known);
  const extent = Math.max(0, ...known) - low || 1;
  const place = (value: number) => rounded(((value - low) / extent) * 100);
  const parts = items.map((item, index) => {
    const value = values[index] ?? null;
    if (value === null) return { item, bar: null, isNegative: false };
    const left = place(Math.min(0, value));
    return {
      item,
      bar: { left, width: rounded(place(Math.max(0, value)) - left) },
      isNegative: value < 0,
    };
  });
  return { parts, zero: place(0), place };
}

/** Largest first; without a value after those with one; the 'none' part last. Ties keep their order. */
export function sortParts(parts: readonly Part[]): Part[] {
  const rank = (part: Part) => (part.isNone ? 2 : part.value === null ? 1 : 0);
  return [...parts].sort(
    (a, b) => rank(a) - rank(b) || (drawn(b.value) ?? 0) - (drawn(a.value) ?? 0),
  );
}
