import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import type { TenantReader } from '@/server/tenancy/reading';
import { withOrgConnection } from '@/server/tenancy/with-org';
import type { ImportOutcome } from './dataset.schemas';
import { fileChunks } from './file-chunks';
import type { ImportSetup } from './import-setup';
import { finishLinks, linkBatch, linkBatches } from './link-rows';
import { changedExamples } from './merge/changed-examples';
import { mergePlan } from './merge/merge-plan';
import { OutcomeGatherer } from './outcome-gatherer';
import { readBatches } from './read-batches';
import { readOwnNames, rowReaderOf } from './read-rows';
import { mergeBatch } from './save-batch';

/** Figures that are read as they would be after an import, then as they are. */
export interface RehearsedFigures<After, Before> {
  readonly after: (reader: TenantReader) => Promise<After>;
  readonly before: (reader: TenantReader, after: After) => Promise<Before>;
}

export interface Rehearsal<After, Before> {
  readonly outcome: ImportOutcome;
  readonly after: After;
  readonly before: Before;
}

function readerOn(connection: pg.PoolClient): TenantReader {
  const rows = async <Row>(text: string, values: readonly unknown[]) =>
    (await connection.query<Row & pg.QueryResultRow>(text, [...values])).rows;
  return { rows, fixedRows: rows };
}

/**
 * Runs a draft as the run will, reads the figures that it gives, and takes everything back: nothing
 * of it is ever seen by anybody else. For files whose rows the database takes within seconds, since
 * other writers of the record type wait meanwhile.
 */
export async function rehearseImport<After, Before>(
  setup: ImportSetup,
  clock: Clock,
  figures: RehearsedFigures<After, Before>,
): Promise<Rehearsal<After, Before>> {
  return withOrgConnection(setup.organisationId, async (connection) => {
    await connection.query('savepoint rehearsal');
    const { outcome, after } = await runUnsaved(connection, setup, clock, figures.after);
    await connection.query('rollback to savepoint rehearsal');
    return { outcome, after, before: await figures.before(readerOn(connection), after) };
  });
}

async function runUnsaved<After>(
  connection: pg.PoolClient,
  setup: ImportSetup,
  clock: Clock,
  readAfter: (reader: TenantReader) => Promise<After>,
): Promise<{ outcome: ImportOutcome; after: After }> {
  const chunks = () => fileChunks(setup.organisationId, setup.importId);
  const reader = rowReaderOf(setup);
  const plan = mergePlan(setup.type, reader.fields(), setup.context.currency);
  const mustKnowNames = plan.linked.length > 0 && setup.options.references === 'reject';
  const ownNames = mustKnowNames ? await readOwnNames(setup, reader, chunks) : null;
  const gatherer = new OutcomeGatherer();
  for await (const batch of readBatches(setup, plan, reader, chunks, ownNames, 0)) {
    const { counts, rejections } = await mergeBatch(connection, setup, plan, reader, batch);
    gatherer.add(counts, rejections);
    const wanted = gatherer.wantedChanges();
    if (counts.updated > 0 && wanted > 0) {
      gatherer.addChanges(await changedExamples(connection, plan, wanted, setup.importId));
    }
  }
  if (plan.linked.length > 0) {
    for await (const lines of linkBatches(setup, reader, chunks)) {
      const { changed, alsoCreated } = await linkBatch(connection, setup, reader, lines, clock);
      gatherer.addLinked(changed, alsoCreated);
    }
    await finishLinks(connection, setup);
  }
  await connection.query('set constraints all immediate');
  return { outcome: gatherer.outcome(true), after: await readAfter(readerOn(connection)) };
}
