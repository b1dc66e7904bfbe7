/** between the names of columns that one field is read from together: 'First Name + Last Name' */
export const JOINT = ' + ';

/** The columns of a file that a mapping's column names: itself, else its parts; empty where unknown. */
export function partsOf(header: readonly string[], column: string): readonly string[] {
  if (column === '') return [];
  if (header.includes(column)) return [column];
  const parts = column.split(JOINT);
  return parts.length > 1 && parts.every((part) => part !== '' && header.includes(part))
    ? parts
    : [];
}
