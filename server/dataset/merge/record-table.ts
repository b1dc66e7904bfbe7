import type {
  FieldDefinition,
  RecordType,
  ReferenceTarget,
} from '../engine/record-type/definition';
import { definitions } from '../engine/record-type/registry';
import { recordPlaces, type RecordPlace } from './record-place';

export interface PlainColumn {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
}

export interface ReferenceColumn {
  readonly field: string;
  readonly name: string;
  readonly target: ReferenceTarget;
  readonly isRequired: boolean;
  /** the role of a person who is made by this name */
  readonly madeRole: string | null;
}

/** Where the fields of a record type stand in its table. */
export interface RecordTable extends RecordPlace {
  readonly plain: readonly PlainColumn[];
  /** resolved while rows are merged */
  readonly references: readonly ReferenceColumn[];
  /** references that may name records of the same file, or teams: linked when all rows are in */
  readonly linked: readonly ReferenceColumn[];
}

const columnTypes: Readonly<Partial<Record<FieldDefinition['kind'], string>>> = {
  decimal: 'numeric',
  integer: 'integer',
  date: 'date',
  boolean: 'boolean',
};

function plainColumns({
  name: field,
  kind,
  column,
  instantColumn,
}: FieldDefinition): PlainColumn[] {
  if (kind === 'id' || kind === 'reference' || column === null) return [];
  const type = columnTypes[kind] ?? 'text';
  const plain = { field, name: column, type, isList: kind === 'list' };
  if (!instantColumn) return [plain];
  return [
    plain,
    { field: `${field}Source`, name: instantColumn, type: 'timestamptz', isList: false },
  ];
}

function referenceColumns(fields: readonly FieldDefinition[]): ReferenceColumn[] {
  return fields.flatMap(({ name, column, target, isRequired = false, madeRole = null }) =>
    target && column ? [{ field: name, name: column, target, isRequired, madeRole }] : [],
  );
}

function recordTable(type: RecordType): RecordTable {
  const { fields } = definitions[type];
  return {
    ...recordPlaces[type],
    plain: fields.flatMap(plainColumns),
    references: referenceColumns(fields.filter(({ isLinked }) => !isLinked)),
    linked: referenceColumns(fields.filter(({ isLinked }) => isLinked)),
  };
}

const tables = new Map<RecordType, RecordTable>();

/** The table of a record type with the columns that its fields are stored in. */
export function recordTableOf(type: RecordType): RecordTable {
  const known = tables.get(type) ?? recordTable(type);
  tables.set(type, known);
  return known;
}
