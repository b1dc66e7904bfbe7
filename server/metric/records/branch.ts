import type { MeasureId } from '../engine/catalogue/measure';
import type { Dimension } from '../engine/figure';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';

/** One scan of a statement: the values of a group for some of its windows. */
export interface Branch {
  readonly groupKey: string;
  readonly measures: readonly MeasureId[];
  /** piece of the scan → the windows it adds to */
  readonly windows: ReadonlyMap<number, readonly string[]>;
  /** where the scan is the whole that leaves its rest to the 'none' part */
  readonly rest: Rest | null;
  /** columns idx, part, sums */
  readonly select: SqlFragment;
}

/** A breakdown, and those of its dimensions by which the whole is divided too. */
export interface Rest {
  readonly by: readonly Dimension[];
  readonly kept: readonly Dimension[];
}

export interface BranchRow {
  branch: number;
  idx: number;
  part: string | null;
  sums: string;
}

/** All scans of one record type as one statement. */
export function unionOf(branches: readonly Branch[]): SqlFragment {
  return joinSql(
    branches.map(
      ({ select }, index) =>
        sql`select ${catalogueSql(String(index))}::int as branch, x.idx::int as idx, x.part, x.sums
          from (${select}) x`,
    ),
    '\nunion all\n',
  );
}
