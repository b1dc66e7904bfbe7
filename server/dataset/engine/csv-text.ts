const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*$/;

const isFormula = (text: string): boolean => FORMULA.test(text) && !NUMBER.test(text);

/** What a cell was before `csvLine` put an apostrophe in front of it. */
export function unguardedText(cell: string): string {
  return cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * One row of CSV for people and spreadsheets: quoted where needed, and a text that a spreadsheet
 * would run as a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  return exactCsvLine(
    cells.map((cell) => (isFormula(cell) ? `'${cell}` : cell)),
    delimiter,
  );
}

/** One row of CSV for programs: every text comes back as it was. */
export function exactCsvLine(cells: readonly string[], delimiter = ','): string {
  const written = cells.map((cell) => {
    const isPlain = !cell.includes(delimiter) && !/["\r\n]/.test(cell);
    return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
  });
  return `${written.join(delimiter)}\r\n`;
}
