import type { BucketGrain } from '../engine/bucket-plan';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import type { Aggregate } from '../engine/catalogue/measure-definition';
import { measureOf, measuresOfFamily } from '../engine/catalogue/measure';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import type { Dimension } from '../engine/figure';
import { factColumn, factQuery } from './bucket-facts';
import type { BucketScan } from './bucket-scans';

type ScopeKind = 'organisation' | 'team' | 'person';

/** What the buckets of a grain are made of. */
export interface GrainFacts {
  readonly grain: BucketGrain;
  /** rows with start_on, team, owner, dimensions and measures, as the alias f */
  readonly facts: SqlFragment;
}

/** One statement that makes a grain's buckets of every scope and breakdown from the scans' records. */
export function insertBuckets(
  organisationId: string,
  family: FamilyId,
  grain: BucketGrain,
  scans: readonly BucketScan[],
): SqlFragment {
  const fact = joinSql(
    scans.map((scan) => factQuery(organisationId, family, scan, grain === 'day')),
    '\nunion all\n',
  );
  return insertGrains(organisationId, family, fact, [{ grain, facts: sql`fact f` }]);
}

/** The same for several grains, which take their facts from the common table `fact`. */
export function insertGrains(
  organisationId: string,
  family: FamilyId,
  fact: SqlFragment,
  grains: readonly GrainFacts[],
): SqlFragment {
  const organisation = sql`${organisationId}::uuid`;
  const each = grains.map((grain) => grainBuckets(organisation, family, grain));
  return sql`
    with fact as materialized (${fact}),
    up as materialized (
      select a.team_id, a.ancestor_id from team_ancestor a where a.organisation_id = ${organisation}
    )
    insert into metric_bucket
      (organisation_id, scope_id, family, dimension, grain, start_on, part, sums)
    select ${organisation}, x.scope_id, ${family}, x.dimension, x.grain, x.start_on, x.part, x.sums
    from (${joinSql(each, '\nunion all\n')}) x`;
}

function grainBuckets(
  organisation: SqlFragment,
  family: FamilyId,
  { grain, facts }: GrainFacts,
): SqlFragment {
  const isUndivided = grain === 'day';
  const divided = (scope: ScopeKind): readonly Dimension[] =>
    isUndivided ? [] : (familyOf(family).bucketed?.[scope] ?? []);
  const scopes = [
    rollup(family, grain, divided('organisation'), facts, organisation, null),
    rollup(
      family,
      grain,
      divided('team'),
      sql`${facts} join up on up.team_id = f.team_id`,
      sql`up.ancestor_id`,
      'up.ancestor_id',
    ),
  ];
  if (!isUndivided) {
    const owned = sql`${facts} where f.owner_id is not null`;
    scopes.push(rollup(family, grain, divided('person'), owned, sql`f.owner_id`, 'f.owner_id'));
  }
  return joinSql(scopes, '\nunion all\n');
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
  grain: BucketGrain,
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
  return sql`select ${scopeId} as scope_id, ${grain} as grain, ${catalogueSql(dimension)} as dimension, f.start_on,
      ${catalogueSql(part)} as part, array[${catalogueSql(sums.join(', '))}]::numeric[] as sums
    from ${from}
    group by grouping sets (${catalogueSql(sets)})`;
}
