import pg from 'pg';
import { LIST_SEPARATOR } from '../engine/read-list';
import type { MergePlan } from './merge-plan';
import { recordPlaces } from './record-place';
import type { PlainColumn } from './record-table';

interface WrittenColumn {
  readonly name: string;
  /** its value in the joined rows of the stage (s), the table (t) and what references name */
  readonly source: string;
  readonly isUpdated: boolean;
}

function plainSource(plan: MergePlan, { name, isList }: PlainColumn): string {
  if (isList) return `string_to_array(s.${name}, ${pg.escapeLiteral(LIST_SEPARATOR)})`;
  const { money } = plan.table;
  if (name !== 'currency' || !money) return `s.${name}`;
  const from = ['s.currency', 't.currency'];
  if (money.parent) from.push('parent.currency');
  if (!money.isOptional) from.push(pg.escapeLiteral(plan.currency));
  return `coalesce(${from.join(', ')})`;
}

/** The columns of the table that this import writes. */
export function writtenColumns(plan: MergePlan): WrittenColumn[] {
  return [
    ...plan.plain.map((column) => ({
      name: column.name,
      source: plainSource(plan, column),
      isUpdated: plan.updated.has(column.field),
    })),
    ...plan.references.map(({ field, name }) => ({
      name,
      source: `ref_${field}.id`,
      isUpdated: true,
    })),
  ];
}

/** A column's value as it will be: the staged one where it is written, else the record's. */
function willBe(plan: MergePlan, column: string): string {
  if (column.startsWith('parent.')) return column;
  return writtenColumns(plan).find(({ name }) => name === column)?.source ?? `t.${column}`;
}

function parentJoin(plan: MergePlan): string {
  const { parent } = plan.table.money ?? {};
  if (!parent) return '';
  return `left join lateral (
      select * from ${recordPlaces[parent].table} p
      where p.organisation_id = app_organisation_id() and p.id = ${willBe(plan, `${parent}_id`)} offset 0
    ) parent on true`;
}

/** What is looked at before rows are written: days in order, and the day of a rate. */
function judgedColumns({ table, ...plan }: MergePlan): string {
  const { money, order } = table;
  const whole = { table, ...plan };
  const days = (money?.days ?? []).map((day) => willBe(whole, day));
  const early = order ? willBe(whole, order.early.column) : 'null::date';
  const late = order ? willBe(whole, order.late.column) : 'null::date';
  return `${days.length > 0 ? `coalesce(${days.join(', ')})` : 'null::date'} as rate_day,
    ${early} as early_day, ${late} as late_day`;
}

/**
 * Makes `name` of the stage: every row that is new or differs, with the values and ids as they
 * will be written. Rows of equal records are left out: nothing is to be done for them.
 */
export function sourceStatement(plan: MergePlan, name: string, stage: string): string {
  const columns = writtenColumns(plan);
  const updated = columns.filter(({ isUpdated }) => isUpdated);
  const changed =
    updated.length === 0
      ? 'false'
      : `(${updated.map((column) => `t.${column.name}`).join(', ')}) is distinct from
         (${updated.map(({ source }) => source).join(', ')})`;
  const joins = plan.references.map(
    ({ field }) => `left join ref_${field} on ref_${field}.value = s.ref_${field}`,
  );
  return `create temp table ${name} on commit drop as
    select s.row_no, s.external_id,
      ${columns.map((column) => `${column.source} as ${column.name}, `).join('')}
      t.id as existing_id, t.id is not null as is_changed, ${judgedColumns(plan)}
    from ${stage} s ${joins.join(' ')}
    left join lateral (
      select * from ${plan.table.table} t
      where t.organisation_id = app_organisation_id() and t.external_id = s.external_id offset 0
    ) t on true
    ${parentJoin(plan)}
    where t.id is null or ${changed}`;
}
