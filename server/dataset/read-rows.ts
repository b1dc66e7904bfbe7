import type { CsvRow } from './engine/csv-reader';
import type { Reason } from './engine/reason';
import { RowReader, type RowOutcome } from './engine/row-reader';
import { RowIds } from './engine/row-ids';
import { SeenIds } from './engine/seen-ids';
import { fileRows } from './file-rows';
import type { ImportSetup } from './import-setup';

export interface ReadRow {
  readonly row: CsvRow;
  readonly outcome: RowOutcome;
}

export interface ReadGroup {
  /** read one by one as they are asked for; may be gone through once */
  readonly rows: Iterable<ReadRow>;
  readonly bytesRead: number;
}

type Chunks = () => AsyncIterable<Uint8Array>;

export function rowReaderOf(setup: ImportSetup): RowReader {
  return new RowReader(setup.type, setup.header, setup.mapping, setup.context);
}

/**
 * Reads and judges every row of an import's file. Of rows with one external id the first stands;
 * each later one is rejected and names it.
 */
export async function* readRows(
  setup: ImportSetup,
  reader: RowReader,
  chunks: Chunks,
): AsyncGenerator<ReadGroup> {
  const ids = { seen: new SeenIds(), made: new RowIds() };
  for await (const { rows, bytesRead } of fileRows(chunks(), setup.format)) {
    yield { rows: judgeRows(rows, reader, ids), bytesRead };
  }
}

interface FileIds {
  readonly seen: SeenIds;
  readonly made: RowIds;
}

function* judgeRows(
  rows: readonly CsvRow[],
  reader: RowReader,
  { seen, made }: FileIds,
): Generator<ReadRow> {
  for (const row of rows) {
    const outcome = reader.read(row);
    if (outcome.fingerprint && outcome.reasons.length === 0) {
      outcome.values.externalId = made.next(outcome.fingerprint, row.number);
    }
    const id = outcome.values.externalId;
    const firstRow = outcome.reasons.length === 0 && id ? seen.add(id, row.number) : null;
    if (firstRow === null) {
      yield { row, outcome };
      continue;
    }
    const params = { value: id ?? '', firstRow };
    const reason: Reason = reader.reason('duplicateId', 'externalId', params);
    yield { row, outcome: { ...outcome, reasons: [reason] } };
  }
}

/** The ids and names of all of the file's rows: what a reference within the file may name. */
export async function readOwnNames(
  setup: ImportSetup,
  reader: RowReader,
  chunks: Chunks,
): Promise<SeenIds> {
  const names = new SeenIds();
  for await (const { rows } of fileRows(chunks(), setup.format)) {
    for (const row of rows) {
      const { values } = reader.read(row);
      if (values.externalId) names.add(values.externalId, row.number);
      if (values.name && values.name !== values.externalId) names.add(values.name, row.number);
    }
  }
  return names;
}
