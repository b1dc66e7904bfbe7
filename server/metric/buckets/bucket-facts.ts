import type { CivilDate } from '@/server/values/civil-date';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import { measureOf, measuresOfFamily } from '../engine/catalogue/measure';
import type { Grain } from '@/server/values/period';
import type { Stretch } from '../engine/stale-stretches';
import { aggregateSql, measureCondition, measureValue } from '../records/measure-sql';
import { dealJoins } from '../records/source';
import { allOf, catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';

/** The records that buckets are made of, each with the start of its bucket. */
export interface BucketScan {
  readonly from: SqlFragment;
  readonly startOn: SqlFragment;
  readonly teamDay: SqlFragment;
  readonly conditions: readonly SqlFragment[];
}

type BuiltGrain = Extract<Grain, 'month' | 'quarter' | 'year'>;
const monthsOf: Record<BuiltGrain, number> = { month: 1, quarter: 3, year: 12 };

/** The start of the fiscal period that holds a day. */
function periodStart(day: SqlFragment, grain: BuiltGrain, startMonth: number): SqlFragment {
  const month = sql`date_trunc('month', ${day}::timestamp)`;
  if (grain === 'month') return sql`${month}::date`;
  const months = sql`(extract(month from ${day})::int - ${startMonth}::int + 12) % ${monthsOf[grain]}::int`;
  return sql`(${month} - make_interval(months => ${months}))::date`;
}

/** Records of a flow or whole by the fiscal period of their date. */
export function periodScan(
  family: FamilyId,
  grain: BuiltGrain,
  stretches: readonly Stretch[],
  startMonth: number,
): BucketScan {
  const date = catalogueSql(familyOf(family).dateColumn ?? '');
  const inStretch = stretches.map(
    ({ from, to }) => sql`(${date} >= ${from}::date and ${date} < ${to}::date)`,
  );
  return {
    from: catalogueSql('deal d'),
    startOn: periodStart(date, grain, startMonth),
    teamDay: date,
    conditions: [sql`(${joinSql(inStretch, ' or ')})`],
  };
}

/** Records of a flow from the first of the month up to each of the cuts. */
export function partScan(family: FamilyId, cuts: readonly CivilDate[]): BucketScan {
  const date = catalogueSql(familyOf(family).dateColumn ?? '');
  const starts = cuts.map((cut) => `${cut.slice(0, 7)}-01`);
  return {
    from: sql`unnest(${starts}::date[], ${cuts}::date[]) part(start_on, cut) join deal d
      on ${date} >= part.start_on and ${date} < part.cut`,
    startOn: catalogueSql('part.cut'),
    teamDay: date,
    conditions: [],
  };
}

/** Deals open at each of the cuts, which come in order. */
export function openScan(cuts: readonly CivilDate[]): BucketScan {
  const cut = sql`(${cuts}::date[])[seg.idx]`;
  return {
    from: sql`deal d cross join lateral generate_series(
      width_bucket(d.created_on, ${cuts}::date[]) + 1,
      case when d.closed_on is null then ${cuts.length}::int
        else width_bucket(d.closed_on, ${cuts}::date[]) end) seg(idx)`,
    startOn: cut,
    teamDay: sql`(${cut} - 1)`,
    conditions: [
      sql`d.created_on < ${cuts.at(-1)}::date`,
      sql`(d.closed_on is null or d.closed_on >= ${cuts[0]}::date)`,
    ],
  };
}

/** Deals that are open now without a creation date. */
export function undatedScan(cut: CivilDate): BucketScan {
  return {
    from: catalogueSql('deal d'),
    startOn: sql`${cut}::date`,
    teamDay: sql`(${cut}::date - 1)`,
    conditions: [sql`d.created_on is null`, sql`d.status = 'open'`],
  };
}

export const bucketColumns = {
  product: 'product_id',
  person: 'owner_id',
  team: 'team_id',
  source: 'source',
  stage: 'stage',
} as const;
export type BucketDimension = keyof typeof bucketColumns;

/** The dimensions that any scope's buckets of the family keep, besides person and team. */
function dimensionsOf(family: FamilyId): BucketDimension[] {
  const { bucketed } = familyOf(family);
  const all = new Set(bucketed ? Object.values(bucketed).flat() : []);
  const columns = Object.keys(bucketColumns) as BucketDimension[];
  return columns.filter((name) => name !== 'person' && name !== 'team' && all.has(name));
}

/**
 * One row for each start, team, owner and dimension with the measures m0, m1 … : summed where
 * they add up, else the value to be told apart.
 */
export function factQuery(organisationId: string, family: FamilyId, scan: BucketScan): SqlFragment {
  const ids = measuresOfFamily(family);
  const isAdditive = ids.every((id) => measureOf(id).aggregate !== 'distinct');
  const dimensions = dimensionsOf(family).map(
    (name) => sql`d.${catalogueSql(bucketColumns[name])}`,
  );
  const keys = [scan.startOn, sql`tm.team_id`, sql`d.owner_id`, ...dimensions];
  const values = ids.map((id, index) => {
    const name = catalogueSql(`m${index}`);
    if (isAdditive) return sql`${aggregateSql(id)} as ${name}`;
    return sql`case when ${measureCondition(id)} then ${measureValue(id)} end as ${name}`;
  });
  const selection = {
    family,
    scope: { kind: 'organisation' } as const,
    by: 'team' as const,
    filters: [],
    measures: ids,
  };
  const where = allOf([sql`d.organisation_id = ${organisationId}::uuid`, ...scan.conditions]);
  const count = keys.length + (isAdditive ? 0 : values.length);
  const positions = Array.from({ length: count }, (_, index) => String(index + 1)).join(', ');
  return sql`select ${scan.startOn} as start_on, tm.team_id, d.owner_id${joinSql(
    dimensions.map((dimension) => sql`, ${dimension}`),
    '',
  )}, ${joinSql(values, ', ')}
    from ${scan.from}${dealJoins(selection, scan.teamDay)}
    where ${where} group by ${catalogueSql(positions)}`;
}
