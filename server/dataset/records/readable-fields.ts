import type {
  FieldDefinition,
  RecordType,
  ReferenceTarget,
} from '../engine/record-type/definition';
import { definitions } from '../engine/record-type/registry';
import { LIST_SEPARATOR } from '../engine/read-list';

/** A field of a record type as it is stored, and how its column is read as a machine's text. */
export interface ReadableField {
  readonly name: string;
  readonly kind: FieldDefinition['kind'];
  readonly column: string;
  readonly instantColumn: string | null;
  readonly target: ReferenceTarget | null;
}

/** What a person's manager is, the person's team says: it is no value of the record's own. */
const isOwnValue = (type: RecordType, { name, column }: FieldDefinition): boolean =>
  column !== null && !(type === 'person' && name === 'manager');

const known = new Map<RecordType, readonly ReadableField[]>();

/** The fields whose values a record has, in the order of its definition. */
export function readableFields(type: RecordType): readonly ReadableField[] {
  const found = known.get(type) ?? listFields(type);
  known.set(type, found);
  return found;
}

function listFields(type: RecordType): ReadableField[] {
  return definitions[type].fields.flatMap((field) =>
    field.column !== null && isOwnValue(type, field)
      ? [
          {
            name: field.name,
            kind: field.kind,
            column: field.column,
            instantColumn: field.instantColumn ?? null,
            target: field.target ?? null,
          },
        ]
      : [],
  );
}

/** The field of this name, or undefined where a record has no value of that name. */
export function readableField(type: RecordType, name: string): ReadableField | undefined {
  return readableFields(type).find((field) => field.name === name);
}

/** The SQL of a field's value in machine form, in rows of `row`; references are read elsewhere. */
export function machineText({ kind, column, instantColumn }: ReadableField, row: string): string {
  const value = `${row}.${column}`;
  switch (kind) {
    case 'decimal':
      return `trim_scale(${value})::text`;
    case 'list':
      return `nullif(array_to_string(${value}, '${LIST_SEPARATOR}'), '')`;
    case 'date':
      return instantColumn === null
        ? `${value}::text`
        : `coalesce(to_char(${row}.${instantColumn} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ${value}::text)`;
    default:
      return `${value}::text`;
  }
}
