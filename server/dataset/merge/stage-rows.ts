import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const GROUP_LINES = 500;

function* groups(lines: Iterable<string>): Generator<string> {
  let group: string[] = [];
  for (const line of lines) {
    group.push(line);
    if (group.length < GROUP_LINES) continue;
    yield group.join('');
    group = [];
  }
  if (group.length > 0) yield group.join('');
}

/**
 * Fills a temporary table of this transaction through COPY, which row-level security refuses on
 * the tables themselves. `lines` are in COPY's text format.
 */
export async function stageRows(
  connection: pg.PoolClient,
  name: string,
  columns: readonly { name: string; type: string }[],
  lines: Iterable<string>,
): Promise<void> {
  const declared = columns.map((column) => `${column.name} ${column.type}`).join(', ');
  await connection.query(`drop table if exists pg_temp.${name}`);
  await connection.query(`create temp table ${name} (${declared}) on commit drop`);
  await pipeline(
    Readable.from(groups(lines)),
    connection.query(copyFrom(`copy ${name} from stdin`)),
  );
  // how many rows there are is what plans need; what the columns hold, they seldom do
  await connection.query(`analyze ${name} (${columns[0]?.name ?? 'row_no'})`);
}
