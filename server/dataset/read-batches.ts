import { copyLine } from './engine/copy-text';
import type { RowReader } from './engine/row-reader';
import type { SeenIds } from './engine/seen-ids';
import type { ImportSetup } from './import-setup';
import { stagedValues, type MergePlan } from './merge/merge-plan';
import { readRows } from './read-rows';
import type { Batch, KeptCells, Rejection } from './save-batch';

export const BATCH_ROWS = 20_000;
/** a batch of long rows ends earlier, so that memory doesn't grow with them */
const BATCH_CHARACTERS = 8_000_000;

interface OpenBatch {
  readCount: number;
  characters: number;
  lines: string[];
  rejections: Rejection[];
  cells: Map<number, KeptCells>;
}

const openBatch = (): OpenBatch => ({
  readCount: 0,
  characters: 0,
  lines: [],
  rejections: [],
  cells: new Map(),
});

/** The rows of a file in batches ready to be merged; the first `skip` rows were merged before. */
export async function* readBatches(
  setup: ImportSetup,
  plan: MergePlan,
  reader: RowReader,
  chunks: () => AsyncIterable<Uint8Array>,
  ownNames: SeenIds | null,
  skip: number,
): AsyncGenerator<Batch> {
  const isInFile = (_field: string, value: string) => ownNames?.has(value) ?? false;
  let batch = openBatch();
  let skipped = 0;
  for await (const { rows } of readRows(setup, reader, chunks)) {
    for (const { row, outcome } of rows) {
      if (skipped < skip) {
        skipped += 1;
        continue;
      }
      const kept = { cells: row.cells, kinds: row.kinds ?? null };
      batch.readCount += 1;
      for (const cell of row.cells) batch.characters += cell.length;
      if (outcome.reasons.length > 0) {
        batch.rejections.push({ row: row.number, reasons: outcome.reasons, ...kept });
      } else {
        batch.lines.push(copyLine(stagedValues(plan, row.number, outcome.values, isInFile)));
        batch.cells.set(row.number, kept);
      }
      if (batch.readCount >= BATCH_ROWS || batch.characters >= BATCH_CHARACTERS) {
        yield batch;
        batch = openBatch();
      }
    }
  }
  if (batch.readCount > 0) yield batch;
}

/** Reads one item ahead, so that rows are read while the database merges the ones before. */
export async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next();
  // a failure is met when the item is asked for, not before
  next.catch(() => undefined);
  for (;;) {
    const item = await next;
    if (item.done) return;
    next = items.next();
    next.catch(() => undefined);
    yield item.value;
  }
}
