import { DomainError, type DomainErrorParams } from '@/server/platform/domain-error';
import { FileError } from './engine/file-error';

/** The error that a person reads for a file that can't be read as a table; others pass through. */
export function asDomainError(error: unknown): unknown {
  if (!(error instanceof FileError)) return error;
  return new DomainError('invalid', `dataset.errors.${error.problem}`, { ...error.params });
}

export function importNotFound(): DomainError {
  return new DomainError('notFound', 'dataset.errors.importNotFound');
}

export function notADraft(params: DomainErrorParams = {}): DomainError {
  return new DomainError('conflict', 'dataset.errors.notADraft', params);
}
