import { fieldOf, type FieldId } from '../engine/catalogue/field';
import { familyOf } from '../engine/catalogue/family';
import type { Condition } from '../engine/catalogue/measure-definition';
import { measureOf, type MeasureId } from '../engine/catalogue/measure';
import { converted } from '../engine/catalogue/money';
import { allOf, catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');

function conditionText(condition: Condition): string {
  const { sql: text } = fieldOf(condition.field);
  if ('isOneOf' in condition) return `${text} in (${listed(condition.isOneOf)})`;
  if ('isNoneOf' in condition) {
    return `coalesce(${text} not in (${listed(condition.isNoneOf)}), true)`;
  }
  if ('isKnown' in condition) return `${text} is ${condition.isKnown ? 'not ' : ''}null`;
  if ('holds' in condition) return condition.holds ? text : `coalesce(${text}, false) = false`;
  return 'atLeast' in condition
    ? `${text} >= ${quoted(condition.atLeast)}`
    : `${text} <= ${quoted(condition.atMost)}`;
}

const conditionTexts = (id: MeasureId): string[] => measureOf(id).where.map(conditionText);

/** Which records of the family a measure counts, of those that meet `given` already. */
export function measureCondition(
  id: MeasureId,
  given: ReadonlySet<string> = new Set(),
): SqlFragment {
  return allOf(
    conditionTexts(id)
      .filter((text) => !given.has(text))
      .map(catalogueSql),
  );
}

const COLUMN = /^r\.\w+$/;

/** No aggregate but a count looks at records without a value. */
function valueIsKnown(id: MeasureId): string[] {
  const { aggregate, value } = measureOf(id);
  if (aggregate === 'count' || value === undefined) return [];
  const { sql: text } = fieldOf(value);
  return COLUMN.test(text) ? [`${text} is not null`] : [];
}

/** The conditions that every one of the measures has: other records need not be looked at. */
export function sharedConditions(ids: readonly MeasureId[]): ReadonlySet<string> {
  const [first, ...others] = ids.map((id) => new Set([...conditionTexts(id), ...valueIsKnown(id)]));
  return new Set([...(first ?? [])].filter((text) => others.every((texts) => texts.has(text))));
}

const DAY = '{day}';

/** A field's value; an amount is converted at `day`. */
function fieldValue(field: FieldId, day: SqlFragment, isState: boolean): SqlFragment {
  const { sql: text, currency } = fieldOf(field);
  if (currency === undefined) return catalogueSql(text);
  const [first = '', ...rest] = converted(text, currency, DAY, isState).split(DAY);
  return rest.reduce(
    (before, after) => sql`${before}${day}${catalogueSql(after)}`,
    catalogueSql(first),
  );
}

/** What a record adds to a measure: 1 for a count. `day` is the day of the measure. */
export function measureValue(id: MeasureId, day: SqlFragment): SqlFragment {
  const { aggregate, value, family } = measureOf(id);
  if (aggregate === 'count' || !value) return catalogueSql('1');
  return fieldValue(value, day, familyOf(family).timing === 'snapshot');
}

/** A measure's conditional aggregate over records that meet `given` already. */
export function aggregateSql(
  id: MeasureId,
  day: SqlFragment,
  given?: ReadonlySet<string>,
): SqlFragment {
  const filter = sql`filter (where ${measureCondition(id, given)})`;
  const value = measureValue(id, day);
  switch (measureOf(id).aggregate) {
    case 'count':
      return sql`count(*) ${filter}`;
    case 'sum':
      return sql`coalesce(sum(${value}) ${filter}, 0)`;
    case 'total':
      return sql`sum(${value}) ${filter}`;
    case 'distinct':
      return sql`count(distinct ${value}) ${filter}`;
    case 'median':
      return sql`exact_percentile(array_agg((${value})::numeric) ${filter}, 0.5)`;
    case 'p90':
      return sql`exact_percentile(array_agg((${value})::numeric) ${filter}, 0.9)`;
    case 'least':
      return sql`min(${value}) ${filter}`;
    case 'greatest':
      return sql`max(${value}) ${filter}`;
  }
}

/** Several measures as one text: their values in order, with a space between; '-' for none. */
export function packedAggregates(
  ids: readonly MeasureId[],
  day: SqlFragment,
  given?: ReadonlySet<string>,
): SqlFragment {
  const values = ids.map((id) => sql`coalesce((${aggregateSql(id, day, given)})::text, '-')`);
  return sql`concat_ws(' ', ${joinSql(values, ', ')})`;
}

/** The catalogue texts that measures name, for the joins that they need. */
export function textsOfMeasures(ids: readonly MeasureId[]): string[] {
  return ids.flatMap((id) => {
    const { value, where } = measureOf(id);
    const used = [...where.map(({ field }) => field), ...(value ? [value] : [])];
    return used.flatMap((field) => {
      const { sql: text, currency } = fieldOf(field);
      return currency === undefined ? [text] : [text, currency];
    });
  });
}
