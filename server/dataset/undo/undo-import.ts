import type pg from 'pg';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import { DomainError } from '@/server/platform/domain-error';
import { sendJob } from '@/server/platform/queue';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { importNotFound } from '../dataset-error';
import type { LaterChoice, UndoCounts } from '../undo.schemas';
import { applyUndo } from './apply-undo';
import { countTouched, findTouched } from './find-touched';

/** More records than this are undone in the background. */
export const INLINE_RECORDS = 20_000;

export interface UndoImportInput {
  readonly org: Organisation;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly id: string;
  /** what becomes of records that a later import changed; without it such records are a conflict */
  readonly changed: LaterChoice | null;
}

export interface UndoneImport {
  /** 'queued': the worker does it */
  readonly state: 'done' | 'queued';
  readonly counts: UndoCounts | null;
}

interface UndoneRow {
  readonly status: string;
  readonly undoState: string | null;
  readonly undoChoice: LaterChoice | null;
  readonly kind: Actor['kind'] | null;
  readonly actorId: string | null;
}

/**
 * Undoes an import that has ended, whatever its source: what it made goes, what it changed or
 * deleted is as it was before. All of it in one transaction, at once or by the worker.
 */
export async function undoImport(input: UndoImportInput): Promise<UndoneImport> {
  const { org, actor, id, changed } = input;
  return withOrgConnection(org.id, async (connection) => {
    const row = await lockImport(connection, id);
    requireUndoable(row);
    const counts = await countTouched(connection, id, await findTouched(connection, id));
    await connection.query(
      `update import set undo_state = 'queued', undo_choice = $2, undo_failure = null,
         undone_by_kind = $3, undone_by_id = $4
       where organisation_id = app_organisation_id() and id = $1`,
      [id, changed, actor.kind, actor.id],
    );
    if (counts.created + counts.changed + counts.deleted <= INLINE_RECORDS) {
      return { state: 'done', counts: await undoNow(connection, input) };
    }
    const payload = { organisationId: org.id, importId: id, task: 'undo' };
    await sendJob(connection, 'import-run', payload, { singletonKey: id });
    return { state: 'queued', counts: null };
  });
}

/** Does what `undoImport` queued; a worker that is killed meanwhile leaves nothing half done. */
export async function runUndo(organisationId: string, id: string, clock: Clock): Promise<void> {
  try {
    await withOrgConnection(organisationId, async (connection) => {
      const row = await lockImport(connection, id);
      if (row.undoState !== 'queued') return;
      await undoNow(connection, {
        org: { id: organisationId },
        actor: actorOf(row),
        clock,
        id,
        changed: row.undoChoice,
      });
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const failure = JSON.stringify({ code: error.code, params: error.params });
    await withOrgConnection(organisationId, (connection) =>
      connection.query(
        `update import set undo_state = 'failed', undo_failure = $2
         where organisation_id = app_organisation_id() and id = $1 and undo_state = 'queued'`,
        [id, failure],
      ),
    );
  }
}

function actorOf({ kind, actorId }: UndoneRow): Actor {
  if (actorId && (kind === 'member' || kind === 'token')) return { kind, id: actorId };
  return kind === 'operator' ? { kind, id: null } : { kind: 'job', id: null };
}

async function lockImport(connection: pg.ClientBase, id: string): Promise<UndoneRow> {
  const { rows } = await connection.query<UndoneRow>(
    `select status, undo_state as "undoState", undo_choice as "undoChoice",
       undone_by_kind as kind, undone_by_id as "actorId"
     from import where organisation_id = app_organisation_id() and id = $1 for update`,
    [id],
  );
  const [row] = rows;
  if (!row || row.status === 'draft') throw importNotFound();
  return row;
}

function requireUndoable({ status, undoState }: UndoneRow): void {
  if (status === 'undone') throw new DomainError('conflict', 'undo.errors.alreadyUndone');
  if (status === 'queued' || status === 'running') {
    throw new DomainError('conflict', 'undo.errors.stillRunning');
  }
  if (undoState === 'queued') throw new DomainError('conflict', 'undo.errors.alreadyQueued');
}

async function undoNow(
  connection: pg.PoolClient,
  {
    org,
    actor,
    clock,
    id,
    changed,
  }: Omit<UndoImportInput, 'org'> & { readonly org: Pick<Organisation, 'id'> },
): Promise<UndoCounts> {
  const counts = await applyUndo(connection, org.id, id, changed);
  await connection.query(
    `update import set status = 'undone', undo_state = 'done', undo_counts = $2, undone_at = $3
     where organisation_id = app_organisation_id() and id = $1`,
    [id, JSON.stringify(counts), clock.now()],
  );
  await connection.query(
    `insert into audit_entry (organisation_id, actor_kind, actor_id, action, subject_kind,
       subject_id, detail)
     select organisation_id, $2, $3, 'import.undone', 'import', id,
       $4::jsonb || jsonb_build_object('recordType', record_type, 'source', source,
         'fileName', file_name)
     from import where organisation_id = app_organisation_id() and id = $1`,
    [id, actor.kind, actor.id, JSON.stringify({ ...counts, changed })],
  );
  return counts;
}
