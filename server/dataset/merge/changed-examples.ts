import type pg from 'pg';
import { isNamedTarget } from '../engine/record-type/definition';
import { LIST_SEPARATOR } from '../engine/read-list';
import type { MergePlan } from './merge-plan';
import type { PlainColumn, ReferenceColumn } from './record-table';

/** One field of a record that an import changes, as texts; an instant in RFC 3339. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A record that an import changes, with the row of the file that does. */
export interface ChangedRecord {
  readonly row: number;
  readonly externalId: string;
  readonly changes: readonly FieldChange[];
}

interface ExampleColumn {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

function plainText({ name, type, isList }: PlainColumn, alias: string): string {
  const column = `${alias}.${name}`;
  if (isList) return `array_to_string(${column}, '${LIST_SEPARATOR}')`;
  if (type === 'numeric') return `trim_scale(${column}::numeric)::text`;
  if (type !== 'timestamptz') return `${column}::text`;
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
}

function referenceText({ target, name }: ReferenceColumn, alias: string): string {
  const shown = isNamedTarget(target) ? 'r.name' : 'r.external_id';
  return `(select ${shown} from ${target} r
    where r.organisation_id = app_organisation_id() and r.id = ${alias}.${name})`;
}

function columnsOf(plan: MergePlan): ExampleColumn[] {
  const plain = plan.plain.filter(({ field }) => plan.updated.has(field));
  return [
    ...plain.map((column) => ({
      field: column.field,
      before: plainText(column, 't'),
      after: plainText(column, 's'),
    })),
    ...plan.references.map((reference) => {
      const { field, name } = reference;
      const staged = `(select value from ref_${field} x where x.id = s.${name} limit 1)`;
      return {
        field,
        before: referenceText(reference, 't'),
        after: `coalesce(${referenceText(reference, 's')}, ${staged})`,
      };
    }),
  ];
}

interface ExampleRow {
  readonly row: number;
  readonly externalId: string;
  readonly before: readonly (string | null)[];
  readonly after: readonly (string | null)[];
}

/**
 * The first records that the merge whose source stands in this transaction changes or, where it has
 * written them already as `importId`, has changed; each with its fields before and after.
 */
export async function changedExamples(
  connection: pg.ClientBase,
  plan: MergePlan,
  limit: number,
  importId: string | null,
): Promise<ChangedRecord[]> {
  const columns = columnsOf(plan);
  const { table } = plan.table;
  const earlier =
    importId === null
      ? `join ${table} t on t.organisation_id = app_organisation_id() and t.id = s.existing_id`
      : `join record_version v on v.organisation_id = app_organisation_id()
           and v.import_id = $2 and v.record_type = $3 and v.record_id = s.existing_id::text
         cross join lateral jsonb_populate_record(null::${table}, v.before) t`;
  const { rows } = await connection.query<ExampleRow>(
    `select s.row_no as row, s.external_id as "externalId",
       array[${columns.map(({ before }) => before).join(', ')}]::text[] as before,
       array[${columns.map(({ after }) => after).join(', ')}]::text[] as after
     from import_source s ${earlier}
     where s.is_changed order by s.row_no limit $1`,
    importId === null ? [limit] : [limit, importId, plan.type],
  );
  return rows.map(({ row, externalId, before, after }) => ({
    row,
    externalId,
    changes: changesOf(columns, before, after),
  }));
}

/** A date whose day is the same shows its instant; otherwise the day says enough. */
function changesOf(
  columns: readonly ExampleColumn[],
  before: ExampleRow['before'],
  after: ExampleRow['after'],
): FieldChange[] {
  const changes = columns.flatMap(({ field }, index): FieldChange[] => {
    const pair = { before: before[index] ?? null, after: after[index] ?? null };
    return pair.before === pair.after ? [] : [{ field, ...pair }];
  });
  const changed = new Set(changes.map(({ field }) => field));
  return changes.flatMap((change) => {
    const day = /^(.+)Source$/.exec(change.field)?.[1];
    if (!day) return [change];
    return changed.has(day) ? [] : [{ ...change, field: day }];
  });
}
