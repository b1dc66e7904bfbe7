import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import { civilDateIn } from '@/server/values/civil-date';
import { copyLine } from './engine/copy-text';
import type { RecordType } from './engine/record-type/definition';
import type { RowReader } from './engine/row-reader';
import type { RowValues } from './engine/row-rules';
import type { ImportSetup } from './import-setup';
import { linkParents, type LinkOutcome } from './merge/link-parents';
import { linkPeople } from './merge/link-people';
import { placeManagers } from './merge/place-people';
import { BATCH_ROWS } from './read-batches';
import { readRows } from './read-rows';

/** A row's references to records of the same file or to teams, as a line for COPY. */
export function linkLine(type: RecordType, row: number, values: RowValues): string {
  const named = type === 'person' ? ['team', 'manager'] : ['parent'];
  const names = named.map((field) => values[field]);
  return copyLine([String(row), values.externalId, ...names]);
}

/** Rows' references to records of the same file or to teams, in batches of COPY lines. */
export async function* linkBatches(
  setup: ImportSetup,
  reader: RowReader,
  chunks: () => AsyncIterable<Uint8Array>,
): AsyncGenerator<string[]> {
  let lines: string[] = [];
  for await (const { rows } of readRows(setup, reader, chunks)) {
    for (const { row, outcome } of rows) {
      if (outcome.reasons.length > 0) continue;
      lines.push(linkLine(setup.type, row.number, outcome.values));
    }
    if (lines.length >= BATCH_ROWS) {
      yield lines;
      lines = [];
    }
  }
  if (lines.length > 0) yield lines;
}

/** Links one batch; doing it twice changes nothing more. */
export async function linkBatch(
  connection: pg.PoolClient,
  setup: ImportSetup,
  reader: RowReader,
  lines: readonly string[],
  clock: Clock,
): Promise<LinkOutcome> {
  const policy = setup.options.references;
  const { type } = setup;
  if (type === 'customer' || type === 'team') {
    return linkParents(connection, type, lines, policy, setup.importId);
  }
  return linkPeople(
    connection,
    lines,
    policy,
    {
      managers: setup.options.managers,
      hasRoles: reader.fields().includes('role'),
      asOf: civilDateIn(clock.now(), setup.timeZone),
    },
    setup.importId,
  );
}

/** What is left to do when every batch is linked. */
export async function finishLinks(connection: pg.PoolClient, setup: ImportSetup): Promise<void> {
  if (setup.type === 'person') await placeManagers(connection, setup.importId);
}
