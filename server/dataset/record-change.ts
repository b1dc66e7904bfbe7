import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Actor } from '@/server/audit/record-audit-entry';
import type { Clock } from '@/server/platform/clock';
import type { RecordType } from './engine/record-type/definition';

/** How records are written without a file. */
export type ChangeSource = 'machine' | 'form' | 'edit' | 'delete';

/** Where an import came from: a file, or a change without one. */
export type ImportKind = 'file' | 'pull' | 'archive' | ChangeSource;

/** One write of records without a file: an import of its own, so that it has a history and an undo. */
export interface RecordChange {
  readonly organisationId: string;
  readonly id: string;
  readonly source: ChangeSource;
  readonly type: RecordType;
  readonly actor: Actor;
}

export interface ChangeCounts {
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly deleted: number;
}

/** Begins a change in the transaction of `connection`; what it deletes keeps its versions. */
export async function openChange(
  connection: pg.PoolClient,
  change: Omit<RecordChange, 'id'>,
  clock: Clock,
): Promise<RecordChange> {
  const id = randomUUID();
  const { organisationId, source, type, actor } = change;
  await connection.query(
    `insert into import (organisation_id, id, source, status, record_type, file_name, created_by,
       actor_kind, actor_id, created_at, started_at)
     values ($1, $2, $3, 'running', $4, '', $5, $6, $7, $8, $8)`,
    [
      organisationId,
      id,
      source,
      type,
      actor.kind === 'member' ? actor.id : null,
      actor.kind,
      actor.id,
      clock.now(),
    ],
  );
  await connection.query("select set_config('app.change_id', $1, true)", [id]);
  return { ...change, id };
}

/** Ends a change with its counts and audit entry; one that changed nothing leaves nothing behind. */
export async function closeChange(
  connection: pg.PoolClient,
  { organisationId, id, source, type, actor }: RecordChange,
  counts: ChangeCounts,
  clock: Clock,
): Promise<boolean> {
  if (counts.created + counts.updated + counts.deleted === 0) {
    await connection.query('delete from import where organisation_id = $1 and id = $2', [
      organisationId,
      id,
    ]);
    return false;
  }
  await connection.query(
    `update import set status = 'completed', progress = 1, finished_at = $3, row_count = $4,
       read_count = $4, created_count = $5, updated_count = $6, unchanged_count = $7,
       rejected_count = $8, deleted_count = $9
     where organisation_id = $1 and id = $2`,
    [
      organisationId,
      id,
      clock.now(),
      counts.read,
      counts.created,
      counts.updated,
      counts.unchanged,
      counts.rejected,
      counts.deleted,
    ],
  );
  await connection.query(
    `insert into audit_entry (organisation_id, actor_kind, actor_id, action, subject_kind,
       subject_id, detail)
     values ($1, $2, $3, $4, 'import', $5, $6)`,
    [
      organisationId,
      actor.kind,
      actor.id,
      counts.deleted > 0 ? 'records.deleted' : 'records.written',
      id,
      JSON.stringify({ recordType: type, source, ...counts }),
    ],
  );
  return true;
}
