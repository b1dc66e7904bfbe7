import type { CivilDate } from '@/server/values/civil-date';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import { always, type Stretch } from '../engine/stale-stretches';
import { rowsOf } from '../records/source';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';

/** The records that buckets are made of, each with the start of its bucket. */
export interface BucketScan {
  readonly from: SqlFragment;
  readonly startOn: SqlFragment;
  /** the day of the measure: whose team and whose rate count */
  readonly day: SqlFragment;
  readonly conditions: readonly SqlFragment[];
  /** all of a flow: also by day and team, and by the next cut within the period */
  readonly also?: { readonly day: SqlFragment; readonly nextCut: SqlFragment };
}

/** A part of a fiscal month: from its start up to the cut. */
export interface PartCut {
  readonly start: CivilDate;
  readonly cut: CivilDate;
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

/** All records of a flow by the period of their date, by their day, and up to the cuts, in order. */
export function completeScan(
  family: FamilyId,
  starts: readonly CivilDate[],
  cuts: readonly PartCut[],
): BucketScan {
  const date = dateOf(family);
  const also = { day: date, nextCut: nextCut(date, cuts) };
  return { ...periodScan(family, starts, [always]), also };
}

/** The first of the cuts of the date's period that comes after the date. */
function nextCut(date: SqlFragment, cuts: readonly PartCut[]): SqlFragment {
  const starts = cuts.map(({ start }) => start);
  const ends = cuts.map(({ cut }) => cut);
  const next = sql`[width_bucket(${date}, ${ends}::date[]) + 1]`;
  return sql`case when ${date} >= (${starts}::date[])${next} then (${ends}::date[])${next} end`;
}

/** Records of a flow by their day. */
export function dayScan(family: FamilyId, stretches: readonly Stretch[]): BucketScan {
  const date = dateOf(family);
  return { from: rowsOf(family), startOn: date, day: date, conditions: [within(date, stretches)] };
}

/** Records of a flow from the start of a fiscal month up to each of the cuts. */
export function partScan(family: FamilyId, parts: readonly PartCut[]): BucketScan {
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
