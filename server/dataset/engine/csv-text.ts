const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*$/;

/**
 * One row of CSV for people and spreadsheets: quoted where needed, and a text that a spreadsheet
 * would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  const written = cells.map((cell) => {
    const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
    const isPlain = !safe.includes(delimiter) && !/["\r\n]/.test(safe);
    return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
  });
  return `${written.join(delimiter)}\r\n`;
}
