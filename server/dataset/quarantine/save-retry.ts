import type pg from 'pg';
import type { BatchCounts, Rejection } from '../save-batch';

/** Gives tried rows that are rejected again their new reasons; they wait for a correction. */
export async function keepRejected(
  connection: pg.ClientBase,
  importId: string,
  rejections: readonly Rejection[],
): Promise<void> {
  if (rejections.length === 0) return;
  await connection.query(
    `update import_rejection r set reasons = n.reasons, awaits_retry = false
     from unnest($2::int[], $3::jsonb[]) as n (row_number, reasons)
     where r.organisation_id = app_organisation_id() and r.import_id = $1
       and r.row_number = n.row_number`,
    [
      importId,
      rejections.map(({ row }) => row),
      rejections.map(({ reasons }) => JSON.stringify(reasons).replaceAll('\\u0000', '\\ufffd')),
    ],
  );
}

/** What still awaits a try was taken. */
export async function dropTaken(connection: pg.ClientBase, importId: string): Promise<void> {
  await connection.query(
    `delete from import_rejection
     where organisation_id = app_organisation_id() and import_id = $1 and awaits_retry`,
    [importId],
  );
}

/** Moves taken rows from rejected to what became of them. */
export async function countTaken(
  connection: pg.ClientBase,
  importId: string,
  { created, updated, unchanged, alsoCreated }: BatchCounts,
): Promise<void> {
  await connection.query(
    `update import set
       created_count = created_count + $2, updated_count = updated_count + $3,
       unchanged_count = unchanged_count + $4,
       rejected_count = (select count(*) from import_rejection r
         where r.organisation_id = import.organisation_id and r.import_id = import.id),
       also_created = (
         select coalesce(jsonb_object_agg(key, total), '{}') from (
           select key, sum(value::int) as total
           from (select * from jsonb_each_text(also_created)
                 union all select * from jsonb_each_text($5::jsonb)) made
           group by key) totals)
     where organisation_id = app_organisation_id() and id = $1`,
    [importId, created, updated, unchanged, JSON.stringify(alsoCreated)],
  );
}
