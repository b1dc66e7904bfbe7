import { fields, type Field } from '../engine/catalogue/field';
import { measureOf, type Condition, type MeasureId } from '../engine/catalogue/measure';
import { allOf, catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import type { Join } from './dimension-sql';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function conditionSql(condition: Condition): SqlFragment {
  const field: Field = fields[condition.field];
  if ('isOneOf' in condition) {
    return catalogueSql(`${field.sql} in (${condition.isOneOf.map(quoted).join(', ')})`);
  }
  return catalogueSql('isKnown' in condition ? `${field.sql} is not null` : field.sql);
}

/** Which records of the family a measure counts. */
export function measureCondition(id: MeasureId): SqlFragment {
  return allOf(measureOf(id).where.map(conditionSql));
}

/** What a record adds to a measure: 1 for a count. */
export function measureValue(id: MeasureId): SqlFragment {
  const { aggregate, value } = measureOf(id);
  if (aggregate === 'count' || !value) return catalogueSql('1');
  return catalogueSql(fields[value].sql);
}

/** A measure's conditional aggregate. */
export function aggregateSql(id: MeasureId): SqlFragment {
  const filter = sql`filter (where ${measureCondition(id)})`;
  const value = measureValue(id);
  switch (measureOf(id).aggregate) {
    case 'count':
      return sql`count(*) ${filter}`;
    case 'sum':
      return sql`coalesce(sum(${value}) ${filter}, 0)`;
    case 'distinct':
      return sql`count(distinct ${value}) ${filter}`;
  }
}

/** Several measures as one text: their values in order, with a space between. */
export function packedAggregates(ids: readonly MeasureId[]): SqlFragment {
  return sql`concat_ws(' ', ${joinSql(ids.map(aggregateSql), ', ')})`;
}

/** The tables that measures read beside the record itself. */
export function joinsOfMeasures(ids: readonly MeasureId[]): Join[] {
  const reads = ids.flatMap((id) => {
    const { value, where } = measureOf(id);
    const used = [...where.map(({ field }) => field), ...(value ? [value] : [])];
    return used.flatMap((field): readonly string[] => fields[field].reads);
  });
  const joins: Join[] = [];
  if (reads.some((read) => read.startsWith('product.'))) joins.push('product');
  if (reads.some((read) => read.startsWith('customer.'))) joins.push('customer');
  return joins;
}
