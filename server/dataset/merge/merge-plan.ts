import type { RecordType } from '../engine/record-type/definition';
import type { RowValues } from '../engine/row-rules';
import {
  linkedFields,
  recordTables,
  writtenFields,
  type PlainColumn,
  type ReferenceColumn,
  type RecordTable,
} from './record-table';

/** The columns that one import stages and merges. */
export interface MergePlan {
  readonly type: RecordType;
  readonly table: RecordTable;
  /** staged plain columns; those not in `updated` are written to new records only */
  readonly plain: readonly PlainColumn[];
  readonly updated: ReadonlySet<string>;
  readonly references: readonly ReferenceColumn[];
  readonly linked: readonly ReferenceColumn[];
}

/** What a set of mapped fields makes of the record type's columns. */
export function mergePlan(type: RecordType, mapped: readonly string[]): MergePlan {
  const table = recordTables[type];
  const written = writtenFields(type, mapped);
  const isMapped = ({ field }: { field: string }) => written.has(field);
  return {
    type,
    table,
    plain: table.plain.filter(
      ({ field }) => written.has(field) || field === 'name' || table.insertOnly.includes(field),
    ),
    updated: written,
    references: table.references.filter(isMapped),
    linked: linkedFields[type].filter(isMapped),
  };
}

/** A row's staged values, in the order of `stageColumns`. */
export function stagedValues(
  plan: MergePlan,
  row: number,
  values: RowValues,
  isInFile: (field: string, value: string) => boolean,
): (string | null | undefined)[] {
  const staged: (string | null | undefined)[] = [String(row), values.externalId];
  for (const { field } of plan.plain) staged.push(values[field]);
  for (const { field } of plan.references) staged.push(values[field]);
  for (const { field } of plan.linked) {
    const value = values[field];
    staged.push(value, value && isInFile(field, value) ? 't' : 'f');
  }
  return staged;
}

/** The staging table's columns with their types. */
export function stageColumns(plan: MergePlan): { name: string; type: string }[] {
  return [
    { name: 'row_no', type: 'integer' },
    { name: 'external_id', type: 'text' },
    ...plan.plain.map(({ name, type }) => ({ name, type })),
    ...plan.references.map(({ field }) => ({ name: `ref_${field}`, type: 'text' })),
    ...plan.linked.flatMap(({ field }) => [
      { name: `ref_${field}`, type: 'text' },
      { name: `ref_${field}_in_file`, type: 'boolean' },
    ]),
  ];
}
