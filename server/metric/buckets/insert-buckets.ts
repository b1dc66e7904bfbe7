import type { BucketGrain } from '../engine/bucket-plan';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import { measuresOfFamily } from '../engine/catalogue/measure';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import type { Dimension } from '../engine/figure';
import { addsUp, factColumn, factQuery } from './bucket-facts';
import type { BucketScan } from './bucket-scans';
import { wholeRollup } from './whole-rollup';

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
  const buckets = grains.flatMap((grain) => scopeBuckets(organisationId, family, grain));
  const table = sql`fact as materialized (${fact}),`;
  return insertRows(organisationId, family, table, joinSql(buckets, '\nunion all\n'));
}

/** Inserts buckets that a query gives; `tables` are common tables that it reads besides `up`. */
export function insertRows(
  organisationId: string,
  family: FamilyId,
  tables: SqlFragment,
  buckets: SqlFragment,
): SqlFragment {
  const organisation = sql`${organisationId}::uuid`;
  return sql`
    with ${tables} up as materialized (
      select a.team_id, a.ancestor_id from team_ancestor a where a.organisation_id = ${organisation}
    )
    insert into metric_bucket
      (organisation_id, scope_id, family, dimension, grain, start_on, part, sums)
    select ${organisation}, x.scope_id, ${family}, x.dimension, x.grain, x.start_on, x.part, x.sums
    from (${buckets}) x`;
}

/** The buckets of a grain as a query for each scope: of the organisation, of teams, of people. */
export function scopeBuckets(
  organisationId: string,
  family: FamilyId,
  { grain, facts }: GrainFacts,
): SqlFragment[] {
  const isUndivided = grain === 'day';
  const divided = (scope: ScopeKind): readonly Dimension[] =>
    isUndivided ? [] : (familyOf(family).bucketed?.[scope] ?? []);
  const make = addsUp(family) ? rollup : wholeRollup;
  const teams = sql`${facts} join up on up.team_id = f.team_id`;
  const scopes = [
    make(family, grain, divided('organisation'), facts, sql`${organisationId}::uuid`, null),
    make(family, grain, divided('team'), teams, sql`up.ancestor_id`, 'up.ancestor_id'),
  ];
  if (isUndivided) return scopes;
  const owned = sql`${facts} where f.owner_id is not null`;
  return [...scopes, make(family, grain, divided('person'), owned, sql`f.owner_id`, 'f.owner_id')];
}

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
  const sums = measuresOfFamily(family).map((_, index) => `sum(f.m${index})`);
  return sql`select ${scopeId} as scope_id, ${grain} as grain, ${catalogueSql(dimension)} as dimension, f.start_on,
      ${catalogueSql(part)} as part, array[${catalogueSql(sums.join(', '))}]::numeric[] as sums
    from ${from}
    group by grouping sets (${catalogueSql(sets)})`;
}
