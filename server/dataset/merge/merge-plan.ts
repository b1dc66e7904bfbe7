import type { RecordType } from '../engine/record-type/definition';
import { writtenFields } from '../engine/record-type/registry';
import type { RowValues } from '../engine/row-rules';
import {
  recordTableOf,
  type PlainColumn,
  type RecordTable,
  type ReferenceColumn,
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
  /** the organisation's currency: that of amounts which have no other */
  readonly currency: string;
}

/** What a set of mapped fields makes of the record type's columns. */
export function mergePlan(
  type: RecordType,
  mapped: readonly string[],
  currency: string,
): MergePlan {
  const table = recordTableOf(type);
  const updated = new Set(writtenFields(type, mapped));
  // a sign with an amount says the currency too, so it is written whatever is mapped
  if (table.money) updated.add('currency');
  const isWritten = ({ field }: { field: string }) => updated.has(field);
  return {
    type,
    table,
    plain: table.plain.filter((column) => isWritten(column) || isInsertOnly(table, column)),
    updated,
    references: table.references.filter(isWritten),
    linked: table.linked.filter(isWritten),
    currency,
  };
}

const isInsertOnly = (table: RecordTable, { field }: PlainColumn): boolean =>
  table.insertOnly?.includes(field) ?? false;

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
