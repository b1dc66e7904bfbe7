import type { BucketGrain } from '../engine/bucket-plan';
import type { FamilyId } from '../engine/catalogue/family';
import type { Aggregate } from '../engine/catalogue/measure-definition';
import { measureOf, measuresOfFamily } from '../engine/catalogue/measure';
import type { Dimension } from '../engine/figure';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import { factColumn } from './bucket-facts';

interface Rolled {
  readonly aggregate: Aggregate;
  /** the fact's column */
  readonly column: string;
  /** what the measure tells apart: one name for each field */
  readonly value: string;
  /** the first fact column with the same values: they are put in order once */
  readonly values: string;
}

/** How values of what is neither told apart nor put in order are taken together. */
const takenTogether: Partial<Record<Aggregate, string>> = { least: 'min', greatest: 'max' };

const fractions: Partial<Record<Aggregate, string>> = { median: '0.5', p90: '0.9' };

/**
 * A scope's buckets of a grain, whole and by each dimension, of measures that don't add up. Values
 * are told apart and put in order by hashing first: sorting all records again for each measure
 * takes three times as long. Facts are the alias f of `from`.
 */
export function wholeRollup(
  family: FamilyId,
  grain: BucketGrain,
  divided: readonly Dimension[],
  from: SqlFragment,
  scopeId: SqlFragment,
): SqlFragment {
  const measures = measuresOfFamily(family);
  const valuesOf = measures.map((id) => {
    const { value, where } = measureOf(id);
    return JSON.stringify([value, where]);
  });
  const rolled = measures.map((id, index): Rolled => {
    const { aggregate, value = '' } = measureOf(id);
    const first = valuesOf.indexOf(valuesOf[index] ?? '');
    return { aggregate, column: `m${index}`, value, values: `m${first}` };
  });
  const buckets = [null, ...divided].map((dimension) => {
    const part =
      dimension === null ? "''" : `coalesce('=' || f.${factColumn(family, dimension)}, '')`;
    const key = sql`f.start_on, ${scopeId} as scope_id, ${catalogueSql(part)} as part`;
    const columns = rolled.map(columnOf).join(', ');
    return sql`select scope_id, ${grain} as grain, ${dimension ?? ''} as dimension, start_on, part,
        array[${catalogueSql(columns)}]::numeric[] as sums
      from ${joinSql(sourcesOf(rolled, key, from), ' join ')}`;
  });
  return joinSql(buckets, '\nunion all\n');
}

function columnOf({ aggregate, column, values }: Rolled): string {
  const fraction = fractions[aggregate];
  return fraction === undefined ? `k_${column}` : percentile(`a_${values}`, fraction);
}

/** exact_percentile of values that are in order already. */
function percentile(values: string, fraction: string): string {
  const place = `((cardinality(${values}) - 1) * ${fraction})`;
  const below = `floor(${place})::int`;
  const value = `${values}[${below} + 1]::numeric`;
  return `case when ${values} is null then null
    when ${values}[cardinality(${values})]::numeric = 'NaN' then 'NaN'
    when ${place} = ${below} then ${value}
    else ${value} + (${values}[${below} + 2] - ${values}[${below} + 1]) * (${place} - ${below}) end`;
}

/** What the columns come from: one row for each start, scope and part in each. */
function sourcesOf(rolled: readonly Rolled[], key: SqlFragment, from: SqlFragment): SqlFragment[] {
  const distinct = rolled.filter(({ aggregate }) => aggregate === 'distinct');
  const values = [...new Set(distinct.map(({ value }) => value))];
  const others = rolled.filter(({ aggregate }) => aggregate !== 'distinct');
  const sources = values.map((each) =>
    toldApart(
      distinct.filter(({ value }) => value === each),
      key,
      from,
    ),
  );
  if (others.length > 0) sources.push(inOrder(others, key, from));
  return sources.map((source, index) => {
    const alias = catalogueSql(`s${index}`);
    const using = index === 0 ? '' : 'using (start_on, scope_id, part)';
    return sql`(${source}) ${alias} ${catalogueSql(using)}`;
  });
}

function toldApart(of: readonly Rolled[], key: SqlFragment, from: SqlFragment): SqlFragment {
  const names = of.map(({ column }) => column);
  const value = `coalesce(${names.map((name) => `f.${name}`).join(', ')})`;
  const isThere = names.map((name) => `bool_or(f.${name} is not null) as ${name}`).join(', ');
  const counts = names.map((name) => `count(*) filter (where ${name}) as k_${name}`).join(', ');
  return sql`select start_on, scope_id, part, ${catalogueSql(counts)}
    from (select ${key}, ${catalogueSql(`${value} as value, ${isThere}`)}
      from ${from} group by 1, 2, 3, 4) apart
    group by 1, 2, 3`;
}

function inOrder(of: readonly Rolled[], key: SqlFragment, from: SqlFragment): SqlFragment {
  const plain = of.filter(({ aggregate }) => !(aggregate in fractions));
  const ordered = of.filter(({ aggregate }) => aggregate in fractions);
  const lists = [...new Set(ordered.map(({ values }) => values))];
  const gathered = [
    ...plain.map(
      ({ aggregate, column }) => `${takenTogether[aggregate] ?? 'sum'}(f.${column}) as k_${column}`,
    ),
    ...lists.map((m) => `array_agg(f.${m}) filter (where f.${m} is not null) as a_${m}`),
  ].join(', ');
  const sorted = [
    ...plain.map(({ column }) => `k_${column}`),
    ...lists.map((m) => `(select array_agg(v order by v) from unnest(a_${m}) v) as a_${m}`),
  ].join(', ');
  // the offset keeps each array from being sorted wherever it is named
  return sql`select start_on, scope_id, part, ${catalogueSql(sorted)}
    from (select ${key}, ${catalogueSql(gathered)} from ${from} group by 1, 2, 3) gathered
    offset 0`;
}
