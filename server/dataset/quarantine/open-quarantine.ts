import type pg from 'pg';
import { DomainError } from '@/server/platform/domain-error';
import { importNotFound } from '../dataset-error';

export interface QuarantinedImport {
  readonly status: string;
  readonly undoState: string | null;
  readonly retryState: 'queued' | 'failed' | null;
  readonly header: readonly string[] | null;
  readonly mapping: Readonly<Record<string, string>>;
}

/**
 * Rows of an import that kept nothing, or that was undone, would be tried without the others: such
 * a file is imported again as a whole.
 */
export function isOpen({ status, undoState }: Pick<QuarantinedImport, 'status' | 'undoState'>) {
  return (status === 'completed' || status === 'cancelled') && undoState !== 'queued';
}

/**
 * Locks the import whose rejected rows are corrected ('share') or tried ('no key update'), so that
 * rows are never changed while they are tried. Throws DomainError where neither is possible.
 */
export async function openQuarantine(
  connection: pg.ClientBase,
  importId: string,
  lock: 'share' | 'no key update',
): Promise<QuarantinedImport> {
  const { rows } = await connection.query<QuarantinedImport>(
    `select status, undo_state as "undoState", retry_state as "retryState", header, mapping
     from import where organisation_id = app_organisation_id() and id = $1 for ${lock}`,
    [importId],
  );
  const [row] = rows;
  if (!row || row.status === 'draft') throw importNotFound();
  if (!isOpen(row)) throw new DomainError('conflict', 'quarantine.errors.notOpen');
  return row;
}

export function refuseWhileRetrying({ retryState }: QuarantinedImport): void {
  if (retryState === 'queued') throw new DomainError('conflict', 'quarantine.errors.retrying');
}
