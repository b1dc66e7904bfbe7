import { DomainError } from '@/server/platform/domain-error';

/** What the file system refuses is the operator's to mend; everything else is passed on. */
export function fileFault(error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const problem = error.message;
  return new DomainError('invalid', 'dataset.errors.fileNotThere', { problem }, 'file');
}
