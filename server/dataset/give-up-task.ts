import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { giveUpArchive } from './archive/run-archive';
import { INTERRUPTED } from './dataset-error';
import type { ImportTask } from './import-task';

const failure = JSON.stringify({ code: INTERRUPTED, params: {} });

/** What says that a task of an import goes on, and what says that it ended: $2 is the failure. */
const statements: Readonly<Record<Exclude<ImportTask, 'archive'>, string>> = {
  check: `set check_status = 'failed', findings = null, failure = $2::jsonb where status = 'draft'`,
  preview: `set check_status = 'failed', findings = null, failure = $2::jsonb where status = 'draft'`,
  run: `set status = 'failed', failure = $2::jsonb, finished_at = $3
    where status in ('queued', 'running')`,
  undo: `set undo_state = 'failed', undo_failure = $2::jsonb where undo_state = 'queued'`,
  retry: `set retry_state = 'failed', retry_failure = $2::jsonb where retry_state = 'queued'`,
};

/**
 * Ends a task that the worker was interrupted in again and again, so that nothing is said to run
 * that doesn't. What was saved stays, and an import can be gone on with.
 */
export async function giveUpTask(
  organisationId: string,
  importId: string,
  task: ImportTask,
  clock: Clock,
): Promise<void> {
  if (task === 'archive') {
    const error = new DomainError('invalid', INTERRUPTED);
    return giveUpArchive({ organisationId, id: importId, clock }, error);
  }
  await withOrgConnection(organisationId, (connection) =>
    connection.query(
      `update import ${statements[task]} and organisation_id = app_organisation_id() and id = $1
         and $3::timestamptz is not null`,
      [importId, failure, clock.now()],
    ),
  );
}
