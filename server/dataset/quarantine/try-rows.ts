import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import { copyLine } from '../engine/copy-text';
import type { RowReader } from '../engine/row-reader';
import { SeenIds } from '../engine/seen-ids';
import type { ImportSetup } from '../import-setup';
import { finishLinks, linkBatch, linkLine } from '../link-rows';
import { mergePlan, stagedValues, type MergePlan } from '../merge/merge-plan';
import { rowReaderOf } from '../read-rows';
import { addCounts, mergeBatch, noCounts, type Batch, type BatchCounts } from '../save-batch';
import { awaitingRows, type AwaitingRow } from './awaiting-rows';
import { RetriedIds, type JudgedRow } from './retried-ids';
import { countTaken, dropTaken, keepRejected } from './save-retry';

/**
 * Tries the rows that await it once more, as their import would have done, in the transaction of
 * `connection`: those that pass are records of that import and rejected no more, the others have
 * their new reasons.
 */
export async function tryRows(
  connection: pg.PoolClient,
  setup: ImportSetup,
  clock: Clock,
): Promise<BatchCounts> {
  const reader = rowReaderOf(setup);
  const plan = mergePlan(setup.type, reader.fields(), setup.context.currency);
  const names = await ownNames(connection, setup, plan, reader);
  const ids = new RetriedIds(connection, setup, reader);
  let counts = noCounts;
  for await (const rows of awaitingRows(connection, setup.importId)) {
    const judged = await ids.settle(rows.map((row) => judge(row, reader)));
    const batch = batchOf(judged, plan, names);
    const merged = await mergeBatch(connection, setup, plan, reader, batch);
    await keepRejected(connection, setup.importId, merged.rejections);
    counts = addCounts(counts, merged.counts);
  }
  if (plan.linked.length > 0) counts = await link(connection, setup, reader, counts, clock);
  await dropTaken(connection, setup.importId);
  await countTaken(connection, setup.importId, counts);
  return counts;
}

function judge(awaiting: AwaitingRow, reader: RowReader): JudgedRow {
  // the cells are kept without the quote that made them doubtful
  const doubtful = awaiting.reasons.filter(({ code }) => code === 'strayQuote');
  if (doubtful.length > 0 && !awaiting.isCorrected) {
    return { ...awaiting, outcome: { values: {}, reasons: doubtful, notices: [] } };
  }
  return { ...awaiting, outcome: reader.read(awaiting.row) };
}

function batchOf(rows: readonly JudgedRow[], plan: MergePlan, names: SeenIds | null): Batch {
  const isInFile = (_field: string, value: string) => names?.has(value) ?? false;
  const lines: string[] = [];
  const rejections: Batch['rejections'][number][] = [];
  const cells = new Map<number, AwaitingRow['kept']>();
  for (const { row, kept, outcome } of rows) {
    if (outcome.reasons.length > 0) {
      rejections.push({ row: row.number, reasons: outcome.reasons, ...kept });
      continue;
    }
    lines.push(copyLine(stagedValues(plan, row.number, outcome.values, isInFile)));
    cells.set(row.number, kept);
  }
  return { readCount: rows.length, lines, rejections, cells };
}

/** The names that a reference among the tried rows may mean, where unknown ones are refused. */
async function ownNames(
  connection: pg.PoolClient,
  { options, importId }: ImportSetup,
  plan: MergePlan,
  reader: RowReader,
): Promise<SeenIds | null> {
  if (plan.linked.length === 0 || options.references !== 'reject') return null;
  const names = new SeenIds();
  for await (const rows of awaitingRows(connection, importId)) {
    for (const { row } of rows) {
      const { values } = reader.read(row);
      for (const name of [values.externalId, values.name]) if (name) names.add(name, row.number);
    }
  }
  return names;
}

/** Sets what taken rows name of one another; the rejected ones no longer await anything. */
async function link(
  connection: pg.PoolClient,
  setup: ImportSetup,
  reader: RowReader,
  counts: BatchCounts,
  clock: Clock,
): Promise<BatchCounts> {
  let linked = counts;
  for await (const rows of awaitingRows(connection, setup.importId)) {
    const lines = rows.map(({ row }) => linkLine(setup.type, row.number, reader.read(row).values));
    const { changed, alsoCreated } = await linkBatch(connection, setup, reader, lines, clock);
    linked = addCounts(linked, { ...noCounts, alsoCreated });
    linked = {
      ...linked,
      updated: linked.updated + changed,
      unchanged: linked.unchanged - changed,
    };
  }
  await finishLinks(connection, setup);
  return linked;
}
