/** A part as a bucket's key: '' for the 'none' part and for what is not divided. */
export function partKey(part: string | null): string {
  return part === null ? '' : `=${part}`;
}

/** The part of a bucket's key. */
export function partOfKey(key: string): string | null {
  return key === '' ? null : key.slice(1);
}
