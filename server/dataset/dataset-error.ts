import pg from 'pg';
import { DomainError, type DomainErrorParams } from '@/server/platform/domain-error';
import { FileError } from './engine/file-error';

/** a value missing, a check that fails, a number too large: the same however often it is tried */
const refusals: ReadonlySet<string> = new Set(['23502', '23514', '22003']);

/** failures after which an import can go on where it stopped */
export const DISK_FULL = 'dataset.errors.diskFull';
export const INTERRUPTED = 'dataset.errors.interrupted';
/** disk_full, and the limit of temporary files */
const noRoom: ReadonlySet<string> = new Set(['53100', '53400']);

/** The error that a person reads for a file or rows that can't be taken; others pass through. */
export function asDomainError(error: unknown): unknown {
  if (error instanceof pg.DatabaseError && refusals.has(error.code ?? '')) {
    const constraint = error.constraint ?? error.column ?? error.message;
    return new DomainError('invalid', 'dataset.errors.refusedByTable', { constraint });
  }
  if (error instanceof pg.DatabaseError && noRoom.has(error.code ?? '')) {
    return new DomainError('invalid', DISK_FULL);
  }
  if (!(error instanceof FileError)) return error;
  return new DomainError('invalid', `dataset.errors.${error.problem}`, { ...error.params });
}

export function importNotFound(): DomainError {
  return new DomainError('notFound', 'dataset.errors.importNotFound');
}

export function notADraft(params: DomainErrorParams = {}): DomainError {
  return new DomainError('conflict', 'dataset.errors.notADraft', params);
}
