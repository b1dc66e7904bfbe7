import type pg from 'pg';
import type { Reason } from './engine/reason';
import type { RowReader } from './engine/row-reader';
import type { MergePlan } from './merge/merge-plan';
import { mergeRows, type MergeOutcome } from './merge/merge-rows';
import type { RefusedRow } from './merge/refused-row';
import { takeTurn } from './merge/take-turn';
import type { ImportSetup } from './import-setup';

/** What a row has, so that it can be read again. */
export interface KeptCells {
  /** as they were read, or as JSON */
  readonly cells: readonly string[] | string;
  /** of a sheet's row: what each cell is */
  readonly kinds: string | null;
}

export interface Rejection extends KeptCells {
  readonly row: number;
  readonly reasons: readonly Reason[];
}

/** Rows that are merged and saved together. */
export interface Batch {
  readonly readCount: number;
  /** staged rows in COPY's text format */
  readonly lines: readonly string[];
  readonly rejections: readonly Rejection[];
  /** the cells of staged rows, which the database may still reject */
  readonly cells: ReadonlyMap<number, KeptCells>;
}

export interface BatchCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly alsoCreated: Readonly<Record<string, number>>;
}

/** The rows that a merge gave back, with their reasons and cells. */
export function refusedRejections(
  refused: readonly RefusedRow[],
  reader: RowReader,
  cells: Batch['cells'],
): Rejection[] {
  const reasons = new Map<number, Reason[]>();
  for (const { rowNumber, code, field, params } of refused) {
    const known = reasons.get(rowNumber) ?? [];
    reasons.set(rowNumber, [...known, reader.reason(code, field, params)]);
  }
  return [...reasons].map(([row, found]) => ({
    row,
    reasons: found,
    ...(cells.get(row) ?? { cells: '[]', kinds: null }),
  }));
}

/** Keeps rejected rows with their reasons and cells. */
export async function saveRejections(
  connection: pg.ClientBase,
  setup: ImportSetup,
  rejections: readonly Rejection[],
): Promise<void> {
  if (rejections.length === 0) return;
  const clean = (json: string) => json.replaceAll('\\u0000', '\\ufffd');
  await connection.query(
    `insert into import_rejection (organisation_id, import_id, row_number, reasons, cells, kinds)
     select $1, $2, * from unnest($3::int[], $4::jsonb[], $5::jsonb[], $6::text[])
     on conflict do nothing`,
    [
      setup.organisationId,
      setup.importId,
      rejections.map(({ row }) => row),
      rejections.map(({ reasons }) => clean(JSON.stringify(reasons))),
      rejections.map(({ cells }) =>
        clean(typeof cells === 'string' ? cells : JSON.stringify(cells)),
      ),
      rejections.map(({ kinds }) => kinds),
    ],
  );
}

/** Merges one batch in the transaction of `connection`; gives what became of its rows. */
export async function mergeBatch(
  connection: pg.PoolClient,
  setup: ImportSetup,
  plan: MergePlan,
  reader: RowReader,
  batch: Batch,
): Promise<{ counts: BatchCounts; rejections: readonly Rejection[] }> {
  await takeTurn(connection, setup.organisationId, setup.type);
  const outcome: MergeOutcome = await mergeRows(
    connection,
    plan,
    batch.lines,
    setup.options.references,
    setup.importId,
  );
  const rejections = [
    ...batch.rejections,
    ...refusedRejections(outcome.refused, reader, batch.cells),
  ];
  return {
    rejections,
    counts: {
      read: batch.readCount,
      created: outcome.created,
      updated: outcome.updated,
      unchanged: outcome.unchanged,
      rejected: rejections.length,
      alsoCreated: outcome.alsoCreated,
    },
  };
}

export const noCounts: BatchCounts = {
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  alsoCreated: {},
};

export function addCounts(left: BatchCounts, right: BatchCounts): BatchCounts {
  const alsoCreated: Record<string, number> = { ...left.alsoCreated };
  for (const [target, count] of Object.entries(right.alsoCreated)) {
    alsoCreated[target] = (alsoCreated[target] ?? 0) + count;
  }
  return {
    read: left.read + right.read,
    created: left.created + right.created,
    updated: left.updated + right.updated,
    unchanged: left.unchanged + right.unchanged,
    rejected: left.rejected + right.rejected,
    alsoCreated,
  };
}
