import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import { DomainError } from '@/server/platform/domain-error';
import type { TableFile, TableHead, TableRow } from './table-file';

/** Where a table is written to: its head first, then its rows; waits while nobody takes them. */
export interface TableSink {
  head(head: TableHead): void;
  rows(rows: readonly TableRow[]): Promise<void>;
}

const LONGEST_MS = 15 * 60_000;
/** nobody takes the rows: a reader that went away without a word */
const IDLE_MS = 60_000;
const MOST_AT_ONCE = 4;
let underWay = 0;

/**
 * A table whose rows are read while they are taken, all in one snapshot of the organisation.
 * What is wrong with the question is thrown here; what fails later breaks the stream off. Each
 * holds a connection, so a process writes only a few at once and refuses more.
 */
export async function tableInSnapshot(
  organisationId: string,
  produce: (tx: TenantTransaction, sink: TableSink) => Promise<void>,
): Promise<TableFile> {
  if (underWay >= MOST_AT_ONCE) throw new DomainError('tooMany', 'dataset.errors.exportsBusy');
  underWay += 1;
  const { readable, writable } = new TransformStream<readonly TableRow[], readonly TableRow[]>();
  const writer = writable.getWriter();
  const head = await new Promise<TableHead>((resolve, reject) => {
    const sink: TableSink = { head: resolve, rows: (rows) => taken(writer.write(rows)) };
    withOrg(organisationId, (tx) => produce(tx, sink), {
      isReadOnly: true,
      timeoutMs: LONGEST_MS,
    })
      .then(
        () => writer.close(),
        async (error: unknown) => {
          reject(error instanceof Error ? error : new Error(String(error)));
          await writer.abort(error);
        },
      )
      // the reader went away: there is nobody left to tell
      .catch(() => undefined)
      .finally(() => {
        underWay -= 1;
      });
  });
  return { ...head, batches: readable };
}

async function taken(writing: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const idle = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Nobody took the rows of a table')), IDLE_MS);
  });
  try {
    await Promise.race([writing, idle]);
  } finally {
    clearTimeout(timer);
  }
}
