import { JOINT } from './joined-columns';
import type { Preset } from './preset/preset';
import { plainName, type RecordType } from './record-type/definition';
import { definitions } from './record-type/registry';

/** field → name of the column it is read from, or of several, joined */
export type Mapping = Readonly<Record<string, string>>;

/** column name → field it was mapped to last; null: left out on purpose */
export type ColumnChoices = Readonly<Record<string, string | null>>;

export interface MappingProposal {
  readonly mapping: Mapping;
  /** field → the columns that fit it alike: a person must say which */
  readonly undecided: Readonly<Record<string, readonly string[]>>;
}

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

/** The names of a preset as they stand in the file, or null where one is missing. */
function inFile(columns: readonly string[], name: string): string[] | null {
  const found = name.split(JOINT).map((part) => {
    const exact = columns.find((column) => column === part);
    return exact ?? columns.find((column) => plainName(column) === plainName(part));
  });
  return found.every((column) => column !== undefined) ? found : null;
}

class Proposal {
  readonly mapping: Record<string, string> = {};
  readonly taken = new Set<string>();

  constructor(
    private readonly type: RecordType,
    private readonly columns: readonly string[],
  ) {}

  /** What was chosen before: columns of one field belong together. */
  remember(choices: ColumnChoices): void {
    for (const column of this.columns) {
      const field = choices[column];
      if (field === undefined) continue;
      this.taken.add(column);
      if (field === null || !definitions[this.type].fields.some(({ name }) => name === field)) {
        continue;
      }
      const known = this.mapping[field];
      this.mapping[field] = known === undefined ? column : `${known}${JOINT}${column}`;
    }
  }

  takePreset(preset: Preset): void {
    for (const [field, names] of Object.entries(preset.columns)) {
      if (field in this.mapping) continue;
      for (const name of names) {
        const found = inFile(this.columns, name);
        if (!found || found.some((column) => this.taken.has(column))) continue;
        this.mapping[field] = found.join(JOINT);
        for (const column of found) this.taken.add(column);
        break;
      }
    }
  }

  /** The surest names first; where another column bears a name of the same field, none is taken. */
  takeNames(): Record<string, string[]> {
    const claims = claimsOf(this.type, this.columns)
      .filter(({ column }) => !this.taken.has(column))
      .sort((left, right) => left.rank - right.rank);
    const named: Claim[] = [];
    for (const claim of claims) {
      if (claim.field in this.mapping || this.taken.has(claim.column)) continue;
      this.mapping[claim.field] = claim.column;
      this.taken.add(claim.column);
      named.push(claim);
    }
    const undecided: Record<string, string[]> = {};
    for (const { field, column } of named) {
      const rivals = claims.filter(
        (claim) => claim.field === field && !this.taken.has(claim.column),
      );
      if (column === field || rivals.length === 0) continue;
      undecided[field] = [column, ...rivals.map((rival) => rival.column)];
    }
    return undecided;
  }
}

/**
 * A mapping from the columns' names: what was chosen for a column before, else what the preset
 * says, else the fields whose names in either language it bears, each column and each field at most
 * once. A field that two columns' names mean alike is left open, unless one bears its own name.
 */
export function proposeMapping(
  type: RecordType,
  columns: readonly string[],
  choices: ColumnChoices = {},
  preset: Preset | null = null,
): MappingProposal {
  const proposal = new Proposal(type, columns);
  proposal.remember(choices);
  if (preset) proposal.takePreset(preset);
  const undecided = proposal.takeNames();
  const isOpen = (field: string) => field in undecided;
  const decided = Object.entries(proposal.mapping).filter(([field]) => !isOpen(field));
  return { mapping: Object.fromEntries(decided), undecided };
}
