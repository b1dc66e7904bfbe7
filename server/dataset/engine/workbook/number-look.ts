/** What a cell's format makes of its number. */
export type NumberLook = 'number' | 'date' | 'time';

const between = (id: number, first: number, last: number) => id >= first && id <= last;

/** The formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30). */
function builtInLook(id: number): NumberLook {
  if (between(id, 18, 21) || between(id, 45, 47)) return 'time';
  const isDate = between(id, 14, 17) || id === 22 || between(id, 27, 36) || between(id, 50, 58);
  return isDate ? 'date' : 'number';
}

const LITERALS = /"[^"]*"|\\.|[_*]./g;
const BRACKETS = /\[[^\]]*\]/g;

/** Whether a format code such as 'dd/mm/yyyy hh:mm' shows a date, a time of day or a number. */
export function lookOfCode(code: string): NumberLook {
  const [first = ''] = code.replace(LITERALS, '').split(';');
  // [h]:mm is a length of time, which counts days as a number
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'number';
  const letters = first
    .replace(BRACKETS, '')
    .replace(/general/i, '')
    .replace(/E[+-]/gi, '');
  if (/[yd]/i.test(letters)) return 'date';
  if (/[hs]/i.test(letters)) return 'time';
  return /m/i.test(letters) ? 'date' : 'number';
}

/** The look of a format by its number and, for own formats, its code. */
export function lookOf(id: number, codes: ReadonlyMap<number, string>): NumberLook {
  const code = codes.get(id);
  return code === undefined ? builtInLook(id) : lookOfCode(code);
}
