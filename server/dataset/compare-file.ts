import { withOrgConnection } from '@/server/tenancy/with-org';
import type { ImportOutcome } from './dataset.schemas';
import { fileChunks } from './file-chunks';
import type { ImportSetup } from './import-setup';
import { changedExamples } from './merge/changed-examples';
import { mergePlan } from './merge/merge-plan';
import { compareRows } from './merge/merge-rows';
import { OutcomeGatherer } from './outcome-gatherer';
import { ahead, readBatches } from './read-batches';
import { readOwnNames, rowReaderOf } from './read-rows';
import { refusedRejections } from './save-batch';

/**
 * What a run of a large file would do, by comparing its rows with the records batch by batch and
 * writing nothing. What links among records would change is not counted.
 */
export async function compareFile(
  setup: ImportSetup,
  onProgress: (rowsRead: number) => Promise<void>,
): Promise<ImportOutcome> {
  const { organisationId, importId, options } = setup;
  const chunks = () => fileChunks(organisationId, importId);
  const reader = rowReaderOf(setup);
  const plan = mergePlan(setup.type, reader.fields(), setup.context.currency);
  const mustKnowNames = plan.linked.length > 0 && options.references === 'reject';
  const ownNames = mustKnowNames ? await readOwnNames(setup, reader, chunks) : null;
  const gatherer = new OutcomeGatherer();
  for await (const batch of ahead(readBatches(setup, plan, reader, chunks, ownNames, 0))) {
    await withOrgConnection(organisationId, async (connection) => {
      const { refused, ...counts } = await compareRows(
        connection,
        plan,
        batch.lines,
        options.references,
      );
      const rejections = [...batch.rejections, ...refusedRejections(refused, reader, batch.cells)];
      const read = batch.readCount;
      gatherer.add({ ...counts, read, rejected: rejections.length }, rejections);
      const wanted = gatherer.wantedChanges();
      if (counts.updated > 0 && wanted > 0) {
        gatherer.addChanges(await changedExamples(connection, plan, wanted, null));
      }
    });
    await onProgress(gatherer.read());
  }
  return gatherer.outcome(plan.linked.length === 0);
}
