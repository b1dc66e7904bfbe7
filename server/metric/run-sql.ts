import { readRows, type Reading } from '@/server/tenancy/reading';
import { compileSql, type SqlFragment } from './sql-fragment';

/** The rows of a statement that only reads. */
export function runSql<Row>(reading: Reading, statement: SqlFragment): Promise<Row[]> {
  const { text, values } = compileSql(statement);
  return readRows<Row>(reading, text, values);
}
