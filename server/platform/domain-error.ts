export type DomainErrorKind =
  'notFound' | 'forbidden' | 'conflict' | 'invalid' | 'tooMany' | 'signedOut';

export type DomainErrorParams = Record<string, string | number>;

/**
 * An error that a person can act on. `code` is '<namespace>.<key>' of the message that says what
 * happened and what to do; `field` names the input it belongs to.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    readonly params: DomainErrorParams = {},
    readonly field?: string,
    /** what else is wrong with the same input */
    readonly further: readonly DomainError[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
