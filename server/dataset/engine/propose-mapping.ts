import { missingFields } from './missing-fields';
import { plainName, recordTypes, type RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';

/** field → name of the column it is read from */
export type Mapping = Readonly<Record<string, string>>;

/** column name → field it was mapped to last; null: left out on purpose */
export type ColumnChoices = Readonly<Record<string, string | null>>;

interface Claim {
  readonly field: string;
  readonly column: string;
  /** place in the list of synonyms; the lower, the surer */
  readonly rank: number;
}

function claimsOf(type: RecordType, columns: readonly string[]): Claim[] {
  return definitions[type].fields.flatMap((field) => {
    const names = [field.name, ...field.synonyms].map(plainName);
    return columns.flatMap((column) => {
      const rank = names.indexOf(plainName(column));
      return rank === -1 ? [] : [{ field: field.name, column, rank }];
    });
  });
}

/**
 * A mapping from the columns' names: what was chosen for a column before, else the fields whose
 * names in either language it bears, each column and each field at most once.
 */
export function proposeMapping(
  type: RecordType,
  columns: readonly string[],
  choices: ColumnChoices = {},
): Mapping {
  const mapping: Record<string, string> = {};
  const taken = new Set<string>();
  for (const column of columns) {
    const field = choices[column];
    if (field === undefined) continue;
    taken.add(column);
    const isKnown = definitions[type].fields.some(({ name }) => name === field);
    if (field !== null && isKnown && !(field in mapping)) mapping[field] = column;
  }
  const claims = claimsOf(type, columns).sort((left, right) => left.rank - right.rank);
  for (const { field, column } of claims) {
    if (field in mapping || taken.has(column)) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

/**
 * The record type whose fields the columns' names cover best, required ones weighing most; null
 * where none has its required fields or two fit alike.
 */
export function proposeRecordType(columns: readonly string[]): RecordType | null {
  const named = columns.filter((column) => column !== '');
  const scores = recordTypes.map((type) => {
    const mapping = proposeMapping(type, named);
    // a choice may be the same for every row of a file, which then has no column for it
    const isOneValue = (name: string) =>
      definitions[type].fields.some((field) => field.name === name && field.choices);
    const isComplete =
      missingFields(type, (field) => field in mapping || isOneValue(field)).length === 0;
    return { type, score: isComplete ? Object.keys(mapping).length : 0 };
  });
  const best = [...scores].sort((left, right) => right.score - left.score);
  const [first, second] = best;
  if (!first || first.score === 0) return null;
  return second && second.score === first.score ? null : first.type;
}
