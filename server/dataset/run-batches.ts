import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import { withOrgConnection } from '@/server/tenancy/with-org';
import type { RowReader } from './engine/row-reader';
import { fileChunks } from './file-chunks';
import type { ImportSetup } from './import-setup';
import { finishLinks, linkBatch, linkBatches } from './link-rows';
import { mergePlan, type MergePlan } from './merge/merge-plan';
import { recordPlaces } from './merge/record-place';
import { MANY_RECORDS, refreshStatistics } from './merge/refresh-statistics';
import { ahead, BATCH_ROWS, readBatches } from './read-batches';
import { readOwnNames, rowReaderOf } from './read-rows';
import type { RunImportInput } from './run-import';
import { saveLinkProgress, saveProgress, saveRejectedCount, showProgress } from './run-progress';
import { addCounts, mergeBatch, noCounts, saveRejections, type Batch } from './save-batch';

interface Run {
  readonly plan: MergePlan;
  readonly reader: RowReader;
  readonly chunks: () => AsyncIterable<Uint8Array>;
  readonly batches: AsyncGenerator<Batch>;
}

async function openRun(setup: ImportSetup, readBefore: number): Promise<Run> {
  const chunks = () => fileChunks(setup.organisationId, setup.importId);
  const reader = rowReaderOf(setup);
  const plan = mergePlan(setup.type, reader.fields(), setup.context.currency);
  const mustKnowNames = plan.linked.length > 0 && setup.options.references === 'reject';
  const ownNames = mustKnowNames ? await readOwnNames(setup, reader, chunks) : null;
  const batches = ahead(readBatches(setup, plan, reader, chunks, ownNames, readBefore));
  return { plan, reader, chunks, batches };
}

function rate(rows: number, since: number): number {
  return Math.round((rows * 1000) / Math.max(1, performance.now() - since));
}

/** Plans know of the new records after the first batch, and those of figures after the last. */
async function refresh({ organisationId, type }: ImportSetup, rows: number): Promise<void> {
  if (rows < MANY_RECORDS) return;
  await withOrgConnection(organisationId, (connection) =>
    refreshStatistics(connection, recordPlaces[type].table),
  );
}

function stopIfAsked({ signal }: RunImportInput): void {
  if (signal?.aborted) throw new Error('The worker stops; the import goes on when one starts');
}

/** Each batch in a transaction of its own: what is saved stays, whatever comes later. */
export async function runInBatches(
  input: RunImportInput,
  setup: ImportSetup,
  readBefore: number,
): Promise<void> {
  const { plan, reader, chunks, batches } = await openRun(setup, readBefore);
  const { organisationId } = setup;
  let read = readBefore;
  let since = performance.now();
  for await (const batch of batches) {
    stopIfAsked(input);
    await withOrgConnection(organisationId, async (connection) => {
      const { counts, rejections } = await mergeBatch(connection, setup, plan, reader, batch);
      await saveRejections(connection, setup, rejections);
      await saveProgress(connection, setup, read, counts, rate(batch.readCount, since));
    });
    if (read === readBefore) await refresh(setup, batch.readCount);
    read += batch.readCount;
    since = performance.now();
  }
  if (read - readBefore > BATCH_ROWS) await refresh(setup, read - readBefore);
  if (plan.linked.length === 0) return;
  for await (const lines of linkBatches(setup, reader, chunks)) {
    stopIfAsked(input);
    await withOrgConnection(organisationId, async (connection) => {
      const linked = await linkBatch(connection, setup, reader, lines, input.clock);
      await saveLinkProgress(connection, setup, linked.changed, linked.alsoCreated);
    });
  }
  await withOrgConnection(organisationId, (connection) => finishLinks(connection, setup));
}

/**
 * Everything in one transaction; a rejected row undoes it all, once every reason is known. The
 * reasons and the progress are saved beside it, on another connection.
 */
export async function runAtOnce(
  input: RunImportInput,
  setup: ImportSetup,
  readBefore: number,
): Promise<void> {
  // rows are counted in the one transaction: it was committed, and only the end is missing
  if (readBefore > 0) return;
  const run = await openRun(setup, 0);
  let rejected = 0;
  let read = 0;
  try {
    await withOrgConnection(setup.organisationId, async (connection) => {
      const counts = await mergeAll(connection, input, setup, run);
      ({ rejected, read } = counts);
      if (rejected > 0) {
        throw new DomainError('invalid', 'dataset.errors.rowsRejected', { count: rejected });
      }
      await saveProgress(connection, setup, 0, counts, null);
      if (run.plan.linked.length === 0) return;
      for await (const lines of linkBatches(setup, run.reader, run.chunks)) {
        const linked = await linkBatch(connection, setup, run.reader, lines, input.clock);
        await saveLinkProgress(connection, setup, linked.changed, linked.alsoCreated);
      }
      await finishLinks(connection, setup);
    });
  } finally {
    if (rejected > 0) {
      await withOrgConnection(setup.organisationId, (connection) =>
        saveRejectedCount(connection, setup, read, rejected),
      );
    }
  }
}

async function mergeAll(
  connection: pg.PoolClient,
  input: RunImportInput,
  setup: ImportSetup,
  { plan, reader, batches }: Run,
) {
  let total = noCounts;
  let since = performance.now();
  for await (const batch of batches) {
    stopIfAsked(input);
    const { counts, rejections } = await mergeBatch(connection, setup, plan, reader, batch);
    if (total.read === 0 && counts.read >= MANY_RECORDS) {
      await refreshStatistics(connection, recordPlaces[setup.type].table);
    }
    total = addCounts(total, counts);
    const { read } = total;
    await withOrgConnection(setup.organisationId, async (other) => {
      await saveRejections(other, setup, rejections);
      await showProgress(other, setup, read, rate(batch.readCount, since));
    });
    since = performance.now();
  }
  return total;
}
