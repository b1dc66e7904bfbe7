import type { BucketGrain } from '../engine/bucket-plan';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import type { Aggregate } from '../engine/catalogue/measure-definition';
import { measureOf, measuresOfFamily } from '../engine/catalogue/measure';
import { catalogueSql, joinSql, nothing, sql, type SqlFragment } from '../sql-fragment';
import type { Dimension } from '../engine/figure';
import { factColumn, factQuery, type BucketScan } from './bucket-facts';

type ScopeKind = 'organisation' | 'team' | 'person';

/** One statement that makes the buckets of every scope and breakdown from the scans' records. */
export function insertBuckets(
  organisationId: string,
  family: FamilyId,
  grain: BucketGrain,
  scans: readonly BucketScan[],
): SqlFragment {
  const isUndivided = grain === 'day';
  const facts = joinSql(
    scans.map((scan) => factQuery(organisationId, family, scan, isUndivided)),
    '\nunion all\n',
  );
  const divided = (scope: ScopeKind): readonly Dimension[] =>
    isUndivided ? [] : (familyOf(family).bucketed?.[scope] ?? []);
  const people = isUndivided
    ? nothing
    : sql`union all
      ${rollup(family, divided('person'), sql`fact f where f.owner_id is not null`, sql`f.owner_id`, 'f.owner_id')}`;
  const organisation = sql`${organisationId}::uuid`;
  return sql`
    with fact as materialized (${facts}),
    up as materialized (
      select a.team_id, a.ancestor_id from team_ancestor a where a.organisation_id = ${organisation}
    )
    insert into metric_bucket
      (organisation_id, scope_id, family, dimension, grain, start_on, part, sums)
    select ${organisation}, x.scope_id, ${family}, x.dimension, ${grain}, x.start_on, x.part, x.sums
    from (
      ${rollup(family, divided('organisation'), sql`fact f`, organisation, null)}
      union all
      ${rollup(family, divided('team'), sql`fact f join up on up.team_id = f.team_id`, sql`up.ancestor_id`, 'up.ancestor_id')}
      ${people}
    ) x`;
}

/** What a bucket keeps of the values of its facts; counts are summed there already. */
const rolledUp: Readonly<Record<Aggregate, (values: string) => string>> = {
  count: (values) => `sum(${values})`,
  sum: (values) => `sum(${values})`,
  total: (values) => `sum(${values})`,
  distinct: (values) => `count(distinct ${values})`,
  median: (values) => `exact_percentile(array_agg(${values}::numeric), 0.5)`,
  p90: (values) => `exact_percentile(array_agg(${values}::numeric), 0.9)`,
  least: (values) => `min(${values})`,
  greatest: (values) => `max(${values})`,
};

function rollup(
  family: FamilyId,
  divided: readonly Dimension[],
  from: SqlFragment,
  scopeId: SqlFragment,
  scopeColumn: string | null,
): SqlFragment {
  const columns = divided.map((name) => `f.${factColumn(family, name)}`);
  const base = ['f.start_on', ...(scopeColumn ? [scopeColumn] : [])].join(', ');
  const sets = [`(${base})`, ...columns.map((column) => `(${base}, ${column})`)].join(', ');
  const cases = (value: (name: Dimension, column: string) => string) =>
    divided.map((name, index) => {
      const column = columns[index] ?? '';
      return `when grouping(${column}) = 0 then ${value(name, column)}`;
    });
  const chosen = (list: string[]) =>
    list.length === 0 ? "''" : `case ${list.join(' ')} else '' end`;
  const dimension = chosen(cases((name) => `'${name}'`));
  const part = chosen(cases((_, column) => `coalesce('=' || ${column}, '')`));
  const sums = measuresOfFamily(family).map((id, index) =>
    rolledUp[measureOf(id).aggregate](`f.m${index}`),
  );
  return sql`select ${scopeId} as scope_id, ${catalogueSql(dimension)} as dimension, f.start_on,
      ${catalogueSql(part)} as part, array[${catalogueSql(sums.join(', '))}]::numeric[] as sums
    from ${from}
    group by grouping sets (${catalogueSql(sets)})`;
}
