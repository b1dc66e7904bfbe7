/** between the entries of a list as it is staged */
export const LIST_SEPARATOR = '; ';

/** The distinct entries of a list written with semicolons, bars or commas between them. */
export function readList(text: string): string {
  const sign = [';', '|', ','].find((candidate) => text.includes(candidate)) ?? ';';
  const entries = text.split(sign).map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ''))].join(LIST_SEPARATOR);
}
