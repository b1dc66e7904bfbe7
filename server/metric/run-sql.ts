import { readFixedRows, readRows, type Reading } from '@/server/tenancy/reading';
import { compileSql, type SqlFragment } from './sql-fragment';

/** The rows of a statement that only reads and has always the same text. */
export function runFixedSql<Row>(reading: Reading, statement: SqlFragment): Promise<Row[]> {
  const { text, values } = compileSql(statement);
  return readFixedRows<Row>(reading, text, values);
}

/** The rows of a statement that only reads. */
export function runSql<Row>(reading: Reading, statement: SqlFragment): Promise<Row[]> {
  const { text, values } = compileSql(statement);
  return readRows<Row>(reading, text, values);
}
