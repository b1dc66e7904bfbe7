/** A part as the key of maps: the text itself for one dimension, a JSON array for two. */
export type PartKey = string | null;

/** The key of a part as a statement gives it. */
export function partKeyOfRow(part: string | null): PartKey {
  if (part === null || !part.startsWith('[')) return part;
  // PostgreSQL writes a space after the comma; a part's own text may begin with a bracket too
  const pair = pairOf(part);
  return pair && pair.length > 1 ? JSON.stringify(pair) : part;
}

/** The key of a part that is given dimension by dimension. */
export function partKeyOf(keys: readonly (string | null)[]): PartKey {
  return keys.length < 2 ? (keys[0] ?? null) : JSON.stringify(keys);
}

/** The part without the dimensions that are not kept; `kept` is a part of `by`. */
export function partWithin<Name>(
  key: PartKey,
  by: readonly Name[],
  kept: readonly Name[],
): PartKey {
  if (kept.length === by.length) return key;
  const values = valuesOfPart(key, by.length);
  return partKeyOf(values.filter((_, index) => kept.some((name) => name === by[index])));
}

/** A part's values, one for each of `count` dimensions. */
export function valuesOfPart(key: PartKey, count: number): readonly (string | null)[] {
  if (count < 2) return count === 0 ? [] : [key];
  const pair = key === null ? null : pairOf(key);
  return pair ?? Array.from({ length: count }, () => null);
}

const isText = (value: unknown): value is string | null =>
  value === null || typeof value === 'string';

function pairOf(text: string): (string | null)[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every(isText) ? parsed : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
