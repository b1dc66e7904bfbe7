export const fetchProblems = [
  'notHttps',
  'credentialsInUrl',
  'unknownHost',
  'closedAddress',
  'unreachable',
  'badCertificate',
  'tooSlow',
  'tooManyRedirects',
  'redirectWithoutPlace',
  'unknownCoding',
  'cutOff',
] as const;
export type FetchProblem = (typeof fetchProblems)[number];

/** Why an address could not be fetched; `params` never hold what stands behind its '?'. */
export class FetchError extends Error {
  constructor(
    readonly problem: FetchProblem,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'FetchError';
  }
}
