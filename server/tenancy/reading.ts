import type { TenantTransaction } from './with-org';

/**
 * Reads of one organisation on a plain connection, in one read-only snapshot: what pages are made
 * from answers a third faster than through the client's query engine.
 */
export interface TenantReader {
  rows<Row>(text: string, values: readonly unknown[]): Promise<Row[]>;
  /** the same for a statement whose text never changes: planned once for each connection */
  fixedRows<Row>(text: string, values: readonly unknown[]): Promise<Row[]>;
}

/** Where a statement that only reads may be asked. */
export type Reading = TenantTransaction | TenantReader;

/** The rows of a statement with bound values $1, $2 …; dates and decimals are to be cast to text. */
export function readRows<Row>(
  reading: Reading,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  if ('rows' in reading) return reading.rows<Row>(text, values);
  return reading.$queryRawUnsafe<Row[]>(text, ...values);
}

/** The same for a statement whose text never changes and whose plan hangs on no value. */
export function readFixedRows<Row>(
  reading: Reading,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  return 'rows' in reading
    ? reading.fixedRows<Row>(text, values)
    : readRows<Row>(reading, text, values);
}
