type Plain = string | number | boolean | null;

/**
 * What a change touches, as before and after of the changed fields only; null when nothing differs.
 */
export function differenceOf<After extends Record<string, Plain>>(
  before: { readonly [Field in keyof After]: Plain },
  after: After,
): { before: Record<string, Plain>; after: Record<string, Plain> } | null {
  const changed = Object.keys(after).filter((field) => before[field] !== after[field]);
  if (changed.length === 0) return null;
  const pick = (values: { readonly [field: string]: Plain }): Record<string, Plain> =>
    Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
  return { before: pick(before), after: pick(after) };
}
