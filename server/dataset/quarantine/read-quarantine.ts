import type pg from 'pg';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { importNotFound } from '../dataset-error';
import type { Reason } from '../engine/reason';
import type { QuarantinedRow, QuarantineQuery, QuarantineState } from '../quarantine.schemas';
import { isOpen } from './open-quarantine';

const PAGE = 50;

/** How many rejected rows an import has and why, and whether they can be tried again. */
export async function readQuarantine(org: Organisation, id: string): Promise<QuarantineState> {
  return withOrgConnection(org.id, async (connection) => {
    const { rows } = await connection.query<{
      status: string;
      undoState: string | null;
      retryState: string | null;
      failure: QuarantineState['failure'];
      rejected: number;
      awaiting: number;
    }>(
      `select i.status, i.undo_state as "undoState", i.retry_state as "retryState",
         i.retry_failure as failure, r.rejected, r.awaiting
       from import i
       cross join lateral (
         select count(*)::int as rejected, count(*) filter (where awaits_retry)::int as awaiting
         from import_rejection r
         where r.organisation_id = i.organisation_id and r.import_id = i.id) r
       where i.organisation_id = app_organisation_id() and i.id = $1`,
      [id],
    );
    const [row] = rows;
    if (!row) throw importNotFound();
    const { rejected, awaiting, retryState, failure } = row;
    const reasons = await countReasons(connection, id);
    const isRetrying = retryState === 'queued';
    return { rejected, awaiting, reasons, failure, isRetrying, isOpen: isOpen(row) };
  });
}

async function countReasons(
  connection: pg.ClientBase,
  id: string,
): Promise<QuarantineState['reasons']> {
  const { rows } = await connection.query<QuarantineState['reasons'][number]>(
    `select reason ->> 'code' as code, reason ->> 'column' as column,
       count(distinct row_number)::int as count
     from import_rejection, jsonb_array_elements(reasons) reason
     where organisation_id = app_organisation_id() and import_id = $1
     group by 1, 2 order by 3 desc, 1, 2 limit 200`,
    [id],
  );
  return rows;
}

interface StoredRow {
  readonly row: number;
  readonly reasons: readonly Reason[];
  readonly original: readonly string[];
  readonly cells: readonly string[];
  readonly awaitsRetry: boolean;
}

/** A page of an import's rejected rows as they were corrected, by row number. */
export async function listQuarantine(
  org: Organisation,
  id: string,
  { afterRow, code, column }: QuarantineQuery,
): Promise<{ rows: QuarantinedRow[]; nextAfterRow: number | null }> {
  const wanted = code ? JSON.stringify([{ code, ...(column === null ? {} : { column }) }]) : '[]';
  return withOrgConnection(org.id, async (connection) => {
    const { rowCount } = await connection.query(
      'select from import where organisation_id = app_organisation_id() and id = $1',
      [id],
    );
    if (rowCount !== 1) throw importNotFound();
    const { rows } = await connection.query<StoredRow>(
      `select row_number as row, reasons, cells as original, coalesce(corrected, cells) as cells,
         awaits_retry as "awaitsRetry"
       from import_rejection
       where organisation_id = app_organisation_id() and import_id = $1 and row_number > $2
         and reasons @> $3::jsonb
       order by row_number limit $4`,
      [id, afterRow, wanted, PAGE + 1],
    );
    const page = rows.slice(0, PAGE);
    return {
      rows: page.map(({ original, ...row }) => ({
        ...row,
        corrected: row.cells.flatMap((text, place) =>
          text === (original[place] ?? '') ? [] : [place],
        ),
      })),
      nextAfterRow: rows.length > PAGE ? (page.at(-1)?.row ?? null) : null,
    };
  });
}
