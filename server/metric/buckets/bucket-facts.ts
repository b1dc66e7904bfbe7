import { dimensionTextsOf, familyOf, type FamilyId } from '../engine/catalogue/family';
import { isAdditive } from '../engine/catalogue/measure-definition';
import { measureOf, measuresOfFamily } from '../engine/catalogue/measure';
import { sourceOf } from '../engine/catalogue/source';
import type { Dimension } from '../engine/figure';
import { aggregateSql, measureCondition, measureValue } from '../records/measure-sql';
import { joinsOf } from '../records/source';
import { allOf, catalogueSql, joinSql, nothing, sql, type SqlFragment } from '../sql-fragment';
import type { BucketScan } from './bucket-scans';

/** The dimensions that any scope's buckets of the family keep, besides person and team. */
export function keptDimensions(family: FamilyId): Dimension[] {
  const { bucketed } = familyOf(family);
  if (!bucketed) return [];
  const { organisation, team, person } = bucketed;
  const all = new Set([...organisation, ...team, ...person]);
  return [...all].filter((name) => name !== 'person' && name !== 'team');
}

/** The column of a fact row that holds a dimension's part. */
export function factColumn(family: FamilyId, dimension: Dimension): string {
  if (dimension === 'team') return 'team_id';
  if (dimension === 'person') return 'owner_id';
  return `d${keptDimensions(family).indexOf(dimension)}`;
}

/** The columns of facts named a, but for their start; without owner and dimensions if `isUndivided`. */
export function factColumns(family: FamilyId, isUndivided: boolean): SqlFragment {
  const dimensions = keptDimensions(family).map((name) => factColumn(family, name));
  const measures = measuresOfFamily(family).map((_, index) => `m${index}`);
  const names = ['team_id', ...(isUndivided ? [] : ['owner_id', ...dimensions]), ...measures];
  return catalogueSql(names.map((name) => `a.${name}`).join(', '));
}

/** Whether all of a family's measures add up. */
export function addsUp(family: FamilyId): boolean {
  return measuresOfFamily(family).every((id) => isAdditive(measureOf(id).aggregate));
}

/**
 * One row for each start, team, owner and dimension with the measures m0, m1 … : summed where
 * they add up, each value once where they are told apart, else a row for each record. Without
 * dimensions where `isUndivided`. A scan that asks `also` for them adds rows by day and team.
 */
export function factQuery(
  organisationId: string,
  family: FamilyId,
  scan: BucketScan,
  isUndivided: boolean,
): SqlFragment {
  const measures = measuresOfFamily(family);
  const adds = addsUp(family);
  const tellsApart = measures.every((id) => measureOf(id).aggregate === 'distinct');
  const { owner, team = 'tm.team_id' } = sourceOf(familyOf(family).source);
  const texts = dimensionTextsOf(family);
  const names = isUndivided ? [] : keptDimensions(family);
  const hasTeam = owner !== null || !team.startsWith('tm.');
  const keys: [string, SqlFragment][] = [
    ['team_id', catalogueSql(hasTeam ? team : 'null::uuid')],
    ['start_on', scan.startOn],
    ['owner_id', catalogueSql(owner ?? 'null::uuid')],
    ...names.map((name): [string, SqlFragment] => [
      factColumn(family, name),
      catalogueSql(texts[name] ?? 'null'),
    ]),
    ...(scan.also ? [['next_cut', scan.also.nextCut] satisfies [string, SqlFragment]] : []),
  ];
  const values = measures.map((id, index) => {
    const name = catalogueSql(`m${index}`);
    if (adds) return sql`${aggregateSql(id, scan.day)} as ${name}`;
    return sql`case when ${measureCondition(id)} then ${measureValue(id, scan.day)} end as ${name}`;
  });
  const selection = {
    family,
    scope: { kind: 'organisation' } as const,
    by: names,
    filters: [],
    measures,
  };
  const where = allOf([sql`r.organisation_id = ${organisationId}::uuid`, ...scan.conditions]);
  const positions = (count: number) =>
    catalogueSql(Array.from({ length: count }, (_, index) => String(index + 1)).join(', '));
  const selected = keys.map(([name, key]) => sql`${key} as ${catalogueSql(name)}`);
  const more = [hasTeam ? team : '', owner ?? ''];
  // the middle of values counts each as often as it is there
  let grouped = nothing;
  if (scan.also) {
    const { day } = scan.also;
    selected.push(sql`grouping(${day}) = 0 as is_day`, sql`${day} as day_on`);
    grouped = sql`group by grouping sets ((${positions(keys.length)}), (1, ${day}))`;
  } else if (adds || tellsApart) {
    grouped = sql`group by ${positions(keys.length + (adds ? 0 : values.length))}`;
  }
  return sql`select ${joinSql([...selected, ...values], ', ')}
    from ${scan.from}${joinsOf(selection, scan.day, more)}
    where ${where} ${grouped}`;
}
