import { missingFields } from './missing-fields';
import { recognise } from './preset/registry';
import { proposeMapping } from './propose-mapping';
import { recordTypes, type RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';

interface Reading {
  readonly type: RecordType;
  readonly columns: ReadonlySet<string>;
}

function readingOf(type: RecordType, columns: readonly string[]): Reading | null {
  const { mapping, undecided } = proposeMapping(type, columns);
  // a choice may be the same for every row of a file, which then has no column for it
  const isOneValue = (name: string) =>
    definitions[type].fields.some((field) => field.name === name && field.choices);
  const isGiven = (field: string) => field in mapping || field in undecided || isOneValue(field);
  if (missingFields(type, isGiven).length > 0) return null;
  const read = [...Object.values(mapping), ...Object.values(undecided).flat()];
  return read.length > 0 ? { type, columns: new Set(read) } : null;
}

/** Whether a reading explains all columns that another one does, and more. */
const covers = (wide: Reading, narrow: Reading): boolean =>
  wide.columns.size > narrow.columns.size &&
  [...narrow.columns].every((column) => wide.columns.has(column));

/**
 * The record types that a file with these columns may be, best first: the one whose export file it
 * is, else those that have their required fields and explain nearly as many columns as the best,
 * unless another one explains the same ones and more. One: it is that. Several: a person must say.
 */
export function recordTypesOf(columns: readonly string[]): RecordType[] {
  const preset = recognise(columns);
  if (preset) return [preset.type];
  const named = columns.filter((column) => column !== '');
  const readings = recordTypes.flatMap((type) => readingOf(type, named) ?? []);
  const best = Math.max(0, ...readings.map((reading) => reading.columns.size));
  return readings
    .filter(
      (reading) =>
        reading.columns.size * 4 >= best * 3 && !readings.some((other) => covers(other, reading)),
    )
    .sort((left, right) => right.columns.size - left.columns.size)
    .map(({ type }) => type);
}

/** The record type where only one fits, else null. */
export function proposeRecordType(columns: readonly string[]): RecordType | null {
  const [first, second] = recordTypesOf(columns);
  return first && !second ? first : null;
}
