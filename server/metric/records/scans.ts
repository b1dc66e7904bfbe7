import { familyOf, type FamilyId } from '../engine/catalogue/family';
import type { Group } from '../engine/plan';
import { windowKey, type Window } from '../engine/window';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import { windowedRows } from './period-rows';
import { layersOf, segmentsOf } from './segments';
import { rowsOf } from './source';

/** One pass over a family's records, each with the piece of time that it falls into. */
export interface Scan {
  readonly from: SqlFragment;
  /** the number of the piece; may name what the record refers to */
  readonly piece: SqlFragment;
  /** the day of the measure: whose team and whose rate count */
  readonly day: SqlFragment;
  readonly conditions: readonly SqlFragment[];
  /** piece → the windows it adds to */
  readonly windows: ReadonlyMap<number, readonly string[]>;
}

/** The passes that answer a group: one, or more where periods overlap or have no date. */
export function scansOf({ family, windows: byKey }: Group): Scan[] {
  const windows = [...byKey.values()];
  switch (familyOf(family).timing) {
    case 'flow':
      return datedScan(family, windows);
    case 'whole':
      return layersOf(windows).flatMap((layer) => datedScan(family, layer));
    case 'snapshot':
      return [...stateScan(family, windows), ...undatedScan(family, windows)];
    case 'windowed':
      return windowedScan(family, windows);
    case 'employment':
      return [];
  }
}

function datedScan(family: FamilyId, given: readonly Window[]): Scan[] {
  const { edges, windows, ranges } = segmentsOf(given);
  if (ranges.length === 0) return [];
  const date = catalogueSql(familyOf(family).date ?? '');
  const inRange = ranges.map(
    ({ start, end }) => sql`(${date} >= ${start}::date and ${date} < ${end}::date)`,
  );
  return [
    {
      from: rowsOf(family),
      piece: sql`width_bucket(${date}, ${edges}::date[])`,
      day: date,
      conditions: [sql`(${joinSql(inRange, ' or ')})`],
      windows,
    },
  ];
}

// the period itself is at hand as w, so that a record can be looked at from its start and its end
function windowedScan(family: FamilyId, given: readonly Window[]): Scan[] {
  if (given.length === 0) return [];
  const { date } = familyOf(family);
  return [
    {
      from: windowedRows(family, given),
      piece: catalogueSql('w.idx'),
      day: catalogueSql(date ?? '(w.end_on - 1)'),
      conditions: [],
      windows: new Map(given.map((window, index) => [index + 1, [windowKey(window)]])),
    },
  ];
}

// a record is in the state at a cut when the state began before it and did not end before it
function stateScan(family: FamilyId, given: readonly Window[]): Scan[] {
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
  const from = catalogueSql(familyOf(family).from ?? '');
  const until = catalogueSql(familyOf(family).until ?? '');
  return [
    {
      from: sql`${rowsOf(family)} cross join lateral generate_series(
          width_bucket(${from}, ${cuts}::date[]) + 1,
          case when ${until} is null then ${cuts.length}::int
            else width_bucket(${until}, ${cuts}::date[]) end) seg(idx)`,
      piece: catalogueSql('seg.idx'),
      day: sql`((${cuts}::date[])[seg.idx] - 1)`,
      conditions: [
        sql`${from} < ${last}::date`,
        sql`(${until} is null or ${until} >= ${first}::date)`,
      ],
      windows,
    },
  ];
}

// without a start a record is in the state now, and nobody knows since when
function undatedScan(family: FamilyId, given: readonly Window[]): Scan[] {
  const { undated } = familyOf(family);
  const now = given.filter(({ isNow }) => isNow);
  if (undated === undefined || now.length === 0) return [];
  const cuts = now.map(({ end }) => end);
  return [
    {
      from: sql`${rowsOf(family)} cross join generate_series(1, ${cuts.length}::int) seg(idx)`,
      piece: catalogueSql('seg.idx'),
      day: sql`((${cuts}::date[])[seg.idx] - 1)`,
      conditions: [catalogueSql(undated)],
      windows: new Map(now.map((window, index) => [index + 1, [windowKey(window)]])),
    },
  ];
}
