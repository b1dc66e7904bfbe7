import type { CivilDate } from '@/server/values/civil-date';
import { dimensionTextsOf, familyOf, type FamilyId } from '../engine/catalogue/family';
import { isAdditive } from '../engine/catalogue/measure-definition';
import { measureOf, measuresOfFamily } from '../engine/catalogue/measure';
import { sourceOf } from '../engine/catalogue/source';
import type { Dimension } from '../engine/figure';
import type { Stretch } from '../engine/stale-stretches';
import { aggregateSql, measureCondition, measureValue } from '../records/measure-sql';
import { joinsOf, rowsOf } from '../records/source';
import { allOf, catalogueSql, joinSql, nothing, sql, type SqlFragment } from '../sql-fragment';

/** The records that buckets are made of, each with the start of its bucket. */
export interface BucketScan {
  readonly from: SqlFragment;
  readonly startOn: SqlFragment;
  /** the day of the measure: whose team and whose rate count */
  readonly day: SqlFragment;
  readonly conditions: readonly SqlFragment[];
}

const dateOf = (family: FamilyId) => catalogueSql(familyOf(family).date ?? '');

function within(date: SqlFragment, stretches: readonly Stretch[]): SqlFragment {
  const each = stretches.map(
    ({ from, to }) => sql`(${date} >= ${from}::date and ${date} < ${to}::date)`,
  );
  return sql`(${joinSql(each, ' or ')})`;
}

/** Records of a flow or whole by the period of their date; `starts` are all periods' in order. */
export function periodScan(
  family: FamilyId,
  starts: readonly CivilDate[],
  stretches: readonly Stretch[],
): BucketScan {
  const date = dateOf(family);
  return {
    from: rowsOf(family),
    startOn: sql`(${starts}::date[])[width_bucket(${date}, ${starts}::date[])]`,
    day: date,
    conditions: [sql`${date} is not null`, within(date, stretches)],
  };
}

/** Records of a flow by their day. */
export function dayScan(family: FamilyId, stretches: readonly Stretch[]): BucketScan {
  const date = dateOf(family);
  return { from: rowsOf(family), startOn: date, day: date, conditions: [within(date, stretches)] };
}

/** Records of a flow from the start of a fiscal month up to each of the cuts. */
export function partScan(
  family: FamilyId,
  parts: readonly { readonly start: CivilDate; readonly cut: CivilDate }[],
): BucketScan {
  const date = dateOf(family);
  const starts = parts.map(({ start }) => start);
  const cuts = parts.map(({ cut }) => cut);
  return {
    from: sql`unnest(${starts}::date[], ${cuts}::date[]) part(start_on, cut) cross join ${rowsOf(family)}`,
    startOn: catalogueSql('part.cut'),
    day: date,
    conditions: [sql`${date} >= part.start_on and ${date} < part.cut`],
  };
}

/** Records in the family's state at each of the cuts, which come in order. */
export function stateScan(family: FamilyId, cuts: readonly CivilDate[]): BucketScan {
  const { from = '', until = '' } = familyOf(family);
  const [start, end] = [catalogueSql(from), catalogueSql(until)];
  const cut = sql`(${cuts}::date[])[seg.idx]`;
  return {
    from: sql`${rowsOf(family)} cross join lateral generate_series(
      width_bucket(${start}, ${cuts}::date[]) + 1,
      case when ${end} is null then ${cuts.length}::int
        else width_bucket(${end}, ${cuts}::date[]) end) seg(idx)`,
    startOn: cut,
    day: sql`(${cut} - 1)`,
    conditions: [
      sql`${start} < ${cuts.at(-1)}::date`,
      sql`(${end} is null or ${end} >= ${cuts[0]}::date)`,
    ],
  };
}

/** Records that are in the state now and nobody knows since when. */
export function undatedScan(family: FamilyId, cut: CivilDate): BucketScan {
  return {
    from: rowsOf(family),
    startOn: sql`${cut}::date`,
    day: sql`(${cut}::date - 1)`,
    conditions: [catalogueSql(familyOf(family).undated ?? 'false')],
  };
}

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

/**
 * One row for each start, team, owner and dimension with the measures m0, m1 … : summed where
 * they add up, each value once where they are told apart, else a row for each record. Without dimensions where `isUndivided`.
 */
export function factQuery(
  organisationId: string,
  family: FamilyId,
  scan: BucketScan,
  isUndivided: boolean,
): SqlFragment {
  const measures = measuresOfFamily(family);
  const adds = measures.every((id) => isAdditive(measureOf(id).aggregate));
  const tellsApart = measures.every((id) => measureOf(id).aggregate === 'distinct');
  const { owner, team = 'tm.team_id' } = sourceOf(familyOf(family).source);
  const texts = dimensionTextsOf(family);
  const names = isUndivided ? [] : keptDimensions(family);
  const dimensions = names.map((name) => texts[name] ?? 'null');
  const hasTeam = owner !== null || !team.startsWith('tm.');
  const keys = [
    scan.startOn,
    catalogueSql(hasTeam ? team : 'null::uuid'),
    catalogueSql(owner ?? 'null::uuid'),
    ...dimensions.map((text) => catalogueSql(text)),
  ];
  const columns = [
    'start_on',
    'team_id',
    'owner_id',
    ...names.map((name) => factColumn(family, name)),
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
  const count = keys.length + (adds ? 0 : values.length);
  const positions = Array.from({ length: count }, (_, index) => String(index + 1)).join(', ');
  // the middle of values counts each as often as it is there
  const grouped = adds || tellsApart ? sql`group by ${catalogueSql(positions)}` : nothing;
  const selected = keys.map((key, index) => sql`${key} as ${catalogueSql(columns[index] ?? '')}`);
  const more = [hasTeam ? team : '', owner ?? ''];
  return sql`select ${joinSql([...selected, ...values], ', ')}
    from ${scan.from}${joinsOf(selection, scan.day, more)}
    where ${where} ${grouped}`;
}
