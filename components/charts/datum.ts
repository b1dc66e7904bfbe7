/** One thing a chart shows. `value` is an exact decimal (geometry alone turns it into a float). */
export type Datum = {
  label: string;
  value: string | null;
  /** The value as one reads it. */
  display: string;
  href?: string;
  /** A few words that belong to it: 'to date', a team, a count. */
  note?: string;
};

/** A length for drawing; null where there is no value. */
export function drawn(value: string | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Coordinates with two decimals, so that the same figures give the same markup everywhere. */
export function rounded(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}
