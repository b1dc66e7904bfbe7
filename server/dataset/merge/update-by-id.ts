import type pg from 'pg';

/**
 * Runs one update that joins a large table with a staged one by ids. Statistics know nothing of an
 * organisation that is new in a table, and the planner then takes it for one row and compares
 * every row with every other: a hash join costs the same whatever it believes.
 */
export async function updateById(
  connection: pg.PoolClient,
  statement: string,
  values: readonly unknown[],
): Promise<number> {
  await connection.query('set local enable_nestloop = off');
  const { rowCount } = await connection.query(statement, [...values]);
  await connection.query('set local enable_nestloop = on');
  return rowCount ?? 0;
}
