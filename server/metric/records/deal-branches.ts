import { familyOf } from '../engine/catalogue/family';
import type { MeasureId } from '../engine/catalogue/measure';
import type { Group } from '../engine/plan';
import { windowKey, type Window } from '../engine/window';
import { allOf, catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import type { Branch } from './branch';
import { packedAggregates } from './measure-sql';
import { layersOf, segmentsOf } from './segments';
import { dealJoins, partSql, selectionConditions, type Selection } from './source';

interface Scan {
  readonly from: SqlFragment;
  /** the day on which a record's team counts */
  readonly teamDay: SqlFragment;
  readonly conditions: readonly SqlFragment[];
  readonly windows: ReadonlyMap<number, readonly string[]>;
}

/** The scans that answer a group of deals: one, or more where periods overlap or have no date. */
export function dealBranches(organisationId: string, group: Group): Branch[] {
  const measures = [...group.measures];
  const selection: Selection = { ...group, measures };
  return scansOf(group).map((scan) => ({
    groupKey: group.key,
    measures,
    windows: scan.windows,
    isWholeOfParts: false,
    select: selectOf(organisationId, selection, measures, scan),
  }));
}

function selectOf(
  organisationId: string,
  selection: Selection,
  measures: readonly MeasureId[],
  { from, teamDay, conditions }: Scan,
): SqlFragment {
  const where = allOf([...selectionConditions(organisationId, selection), ...conditions]);
  return sql`select seg.idx, ${partSql(selection)} as part, ${packedAggregates(measures)} as sums
    from ${from}${dealJoins(selection, teamDay)}
    where ${where} group by 1, 2`;
}

function scansOf(group: Group): Scan[] {
  const windows = [...group.windows.values()];
  switch (familyOf(group.family).timing) {
    case 'flow':
      return [datedScan(group, windows)].flat();
    case 'whole':
      return layersOf(windows).flatMap((layer) => datedScan(group, layer));
    case 'snapshot':
      return [...openScan(windows), ...undatedScan(windows)];
    case 'employment':
      return [];
  }
}

function datedScan({ family }: Group, given: readonly Window[]): Scan[] {
  const { edges, windows, ranges } = segmentsOf(given);
  if (ranges.length === 0) return [];
  const date = catalogueSql(familyOf(family).dateColumn ?? '');
  const inRange = ranges.map(
    ({ start, end }) => sql`(${date} >= ${start}::date and ${date} < ${end}::date)`,
  );
  return [
    {
      from: sql`deal d cross join lateral (select width_bucket(${date}, ${edges}::date[]) as idx) seg`,
      teamDay: date,
      conditions: [sql`(${joinSql(inRange, ' or ')})`],
      windows,
    },
  ];
}

// a deal is open at a cut when it was created before it and not closed before it
function openScan(given: readonly Window[]): Scan[] {
  const cuts = [...new Set(given.map(({ end }) => end))].sort();
  const first = cuts[0];
  const last = cuts.at(-1);
  if (first === undefined || last === undefined) return [];
  const windows = new Map(
    cuts.map((cut, index) => [
      index + 1,
      given.filter(({ end }) => end === cut).map((window) => windowKey(window)),
    ]),
  );
  return [
    {
      from: sql`deal d cross join lateral generate_series(
          width_bucket(d.created_on, ${cuts}::date[]) + 1,
          case when d.closed_on is null then ${cuts.length}::int
            else width_bucket(d.closed_on, ${cuts}::date[]) end) seg(idx)`,
      teamDay: sql`((${cuts}::date[])[seg.idx] - 1)`,
      conditions: [
        sql`d.created_on < ${last}::date`,
        sql`(d.closed_on is null or d.closed_on >= ${first}::date)`,
      ],
      windows,
    },
  ];
}

// without a creation date a deal is open now, and nobody knows since when
function undatedScan(given: readonly Window[]): Scan[] {
  const now = given.filter(({ isNow }) => isNow);
  if (now.length === 0) return [];
  const cuts = now.map(({ end }) => end);
  return [
    {
      from: sql`deal d cross join generate_series(1, ${cuts.length}::int) seg(idx)`,
      teamDay: sql`((${cuts}::date[])[seg.idx] - 1)`,
      conditions: [sql`d.created_on is null`, sql`d.status = 'open'`],
      windows: new Map(now.map((window, index) => [index + 1, [windowKey(window)]])),
    },
  ];
}
