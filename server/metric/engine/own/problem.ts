export const problemCodes = [
  'empty',
  'tooLong',
  'tooManyParts',
  'tooDeep',
  'unknownCharacter',
  'decimalComma',
  'numberTooLong',
  'nothingBefore',
  'nothingAfter',
  'missingOperator',
  'unclosed',
  'unopened',
  'strayComma',
  'emptyArgument',
  'incompleteName',
  'unknownName',
  'unknownMeasure',
  'unknownVariant',
  'unknownWindow',
  'unknownFunction',
  'functionWithoutArguments',
  'windowOnlyForMeasures',
  'windowNotForMetric',
  'argumentCount',
  'digitsNotWhole',
  'unitsDiffer',
  'needsNumber',
  'needsCondition',
  'noMeasure',
  'resultIsCondition',
  'resultUnit',
  'cycle',
  'brokenMetric',
  'expandsTooFar',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong with a formula: where, [from, to) in its text, and what was found there. */
export interface Problem {
  readonly code: ProblemCode;
  readonly from: number;
  readonly to: number;
  /** for the sentence: what was found, what fits */
  readonly values: Readonly<Record<string, string>>;
}

/** A formula that can't be read or computed. */
export class FormulaError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code} at ${problem.from}`);
    this.name = 'FormulaError';
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Ends the reading of a formula with what is wrong at a stretch of it. */
export function refuse(
  code: ProblemCode,
  { from, to }: Stretch,
  values: Readonly<Record<string, string>> = {},
): never {
  throw new FormulaError({ code, from, to, values });
}
