import type pg from 'pg';
import type { ImportSetup } from './import-setup';
import type { BatchCounts } from './save-batch';

/** The import was cancelled, or another worker runs it: this run must stop and write nothing. */
export class RunEnded extends Error {
  constructor() {
    super('The import no longer runs here');
    this.name = 'RunEnded';
  }
}

/**
 * Adds a batch to the import's counts in the batch's own transaction. The count of rows read must
 * be what this run last saw: a second worker, or a cancelled import, ends the run here.
 */
export async function saveProgress(
  connection: pg.ClientBase,
  setup: ImportSetup,
  readBefore: number,
  counts: BatchCounts,
  rowsPerSecond: number | null,
): Promise<void> {
  const { rowCount } = await connection.query(
    `update import set
       read_count = read_count + $4, created_count = created_count + $5,
       updated_count = updated_count + $6, unchanged_count = unchanged_count + $7,
       rejected_count = rejected_count + $8,
       also_created = (
         select coalesce(jsonb_object_agg(key, total), '{}') from (
           select key, sum(value::int) as total
           from (select * from jsonb_each_text(also_created)
                 union all select * from jsonb_each_text($9::jsonb)) made
           group by key) totals),
       progress = case when row_count > 0 then least(1, (read_count + $4)::real / row_count) else 0 end,
       rows_per_second = coalesce($10, rows_per_second)
     where organisation_id = $1 and id = $2 and status = 'running' and read_count = $3`,
    [
      setup.organisationId,
      setup.importId,
      readBefore,
      counts.read,
      counts.created,
      counts.updated,
      counts.unchanged,
      counts.rejected,
      JSON.stringify(counts.alsoCreated),
      rowsPerSecond,
    ],
  );
  if (rowCount !== 1) throw new RunEnded();
}

/** Moves rows from unchanged to updated when links changed their records. */
export async function saveLinkProgress(
  connection: pg.ClientBase,
  setup: ImportSetup,
  changed: number,
  alsoCreated: Readonly<Record<string, number>>,
): Promise<void> {
  const { rowCount } = await connection.query(
    `update import set unchanged_count = unchanged_count - $3, updated_count = updated_count + $3,
       also_created = (
         select coalesce(jsonb_object_agg(key, total), '{}') from (
           select key, sum(value::int) as total
           from (select * from jsonb_each_text(also_created)
                 union all select * from jsonb_each_text($4::jsonb)) made
           group by key) totals)
     where organisation_id = $1 and id = $2 and status = 'running'`,
    [setup.organisationId, setup.importId, changed, JSON.stringify(alsoCreated)],
  );
  if (rowCount !== 1) throw new RunEnded();
}

/** Shows how far a run is whose rows are saved only at its end. */
export async function showProgress(
  connection: pg.ClientBase,
  setup: ImportSetup,
  read: number,
  rowsPerSecond: number,
): Promise<void> {
  const { rowCount } = await connection.query(
    `update import set rows_per_second = $4,
       progress = case when row_count > 0 then least(1, $3::real / row_count) else 0 end
     where organisation_id = $1 and id = $2 and status = 'running'`,
    [setup.organisationId, setup.importId, read, rowsPerSecond],
  );
  if (rowCount !== 1) throw new RunEnded();
}

/** The counts of a run that kept nothing. */
export async function saveRejectedCount(
  connection: pg.ClientBase,
  setup: ImportSetup,
  read: number,
  rejected: number,
): Promise<void> {
  await connection.query(
    `update import set read_count = $3, rejected_count = $4
     where organisation_id = $1 and id = $2`,
    [setup.organisationId, setup.importId, read, rejected],
  );
}
