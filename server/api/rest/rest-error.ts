import type { DomainError, DomainErrorParams } from '@/server/platform/domain-error';

export const problemStatuses = [400, 401, 403, 404, 409, 413, 415, 422, 429, 500] as const;
export type ProblemStatus = (typeof problemStatuses)[number];

/** One thing that is wrong: where in the request, and the code of its message. */
export interface RestIssue {
  readonly path: string;
  readonly code: string;
  readonly params?: DomainErrorParams;
  /** where in a file, as a spreadsheet counts */
  readonly row?: number;
  readonly column?: string;
}

/** A refusal that only the machine interface knows; use cases throw DomainError. */
export class RestError extends Error {
  constructor(
    readonly status: ProblemStatus,
    readonly code: string,
    readonly params: DomainErrorParams = {},
    readonly issues: readonly RestIssue[] = [],
  ) {
    super(code);
    this.name = 'RestError';
  }
}

/** 422 with everything that is wrong; the first is told in `detail` too. */
export function invalidRequest(issues: readonly [RestIssue, ...RestIssue[]]): RestError {
  const [{ code, params }] = issues;
  return new RestError(422, code, params, issues);
}

const statuses: Record<DomainError['kind'], ProblemStatus> = {
  notFound: 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  tooMany: 429,
  signedOut: 401,
};

const tooLarge = 'dataset.errors.fileTooLarge';

/** The refusal that a use case's error is to a machine. */
export function fromDomainError(error: DomainError): RestError {
  const status = error.code === tooLarge ? 413 : statuses[error.kind];
  const issues = [error, ...error.further].flatMap(({ field, code, params }): RestIssue[] => {
    if (field) return [{ path: field, code, params }];
    const { row, column } = params;
    if (typeof row !== 'number') return [];
    const place = column === undefined ? { row } : { row, column: String(column) };
    return [{ path: 'file', code, params, ...place }];
  });
  return new RestError(status, error.code, error.params, issues);
}
