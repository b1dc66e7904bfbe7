import type { CsvRow } from './csv-reader';
import type { ReasonCode } from './reason';

const faults: Readonly<Record<string, ReasonCode>> = {
  e: 'cellError',
  f: 'formulaWithoutValue',
  m: 'mergedCell',
};

/** Why a sheet's cells at these places have no value that could be taken; null where they have. */
export function faultAt(
  { cells, kinds = '' }: CsvRow,
  places: readonly number[],
): { code: ReasonCode; params: Readonly<Record<string, string>> } | null {
  for (const place of places) {
    const code = faults[kinds.charAt(place)];
    if (code) return { code, params: { value: cells[place] ?? '' } };
  }
  return null;
}

/** Whether the one cell at these places is a number to the sheet, whatever the file's decimal mark. */
export function isNumberAt({ kinds }: CsvRow, places: readonly number[]): boolean {
  return kinds !== undefined && places.length === 1 && kinds.charAt(places[0] ?? -1) === 'n';
}
