import type pg from 'pg';

/** from this many new records of one organisation on, plans need to know of them */
export const MANY_RECORDS = 500;

/** Lets the planner know of records that this connection sees; takes some tenths of a second. */
export async function refreshStatistics(connection: pg.ClientBase, table: string): Promise<void> {
  await connection.query('select refresh_record_statistics($1)', [table]);
}
