/** The part of a bucket's key: '' is the 'none' part and what is not divided, else '=' and the value. */
export function partOfKey(key: string): string | null {
  return key === '' ? null : key.slice(1);
}
