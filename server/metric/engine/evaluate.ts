import { Decimal } from '@/server/values/decimal';
import {
  FEWEST_ANSWERS,
  withParts,
  type Expression,
  type MeasureExpression,
} from './catalogue/expression';
import type { RecordType } from './catalogue/record-type';
import { called, type Outcome } from './call';
import type { Figure } from './figure';

/** What of an organisation chooses between expressions. */
export interface Choosing {
  readonly openValuation: 'amount' | 'listPrice';
  /** record types of which it has any record */
  readonly loaded: ReadonlySet<RecordType>;
}

/** Where an expression's values come from. */
export interface Sources extends Choosing {
  /** null where the measure has no value */
  measure(node: MeasureExpression): Decimal | null;
  /** the same as exact text, 'NaN' where a rate is missing */
  measureText?(node: MeasureExpression): string | null;
  elapsedDays(): number;
  months(): Decimal;
}

/**
 * An expanded expression's value as exact decimal text, with numerator and denominator where its
 * last step is a division. No value, with the reason, where any division has none.
 */
export function evaluate(expression: Expression, sources: Sources): Figure {
  return evaluateChosen(withoutSettings(expression, sources), sources);
}

/** The same for an expression in which the settings have chosen already. */
export function evaluateChosen(chosen: Expression, sources: Sources): Figure {
  // most figures of a board are one measure: its text needs no number
  if (chosen.kind === 'measure') {
    const value = sources.measureText
      ? sources.measureText(chosen)
      : (sources.measure(chosen)?.toFixed() ?? null);
    if (value === null) return { value, reason: 'noRecords' };
    return value === 'NaN' ? { value: null, reason: 'missingRate' } : { value };
  }
  if (chosen.kind === 'divide') {
    const left = outcome(chosen.left, sources);
    const right = outcome(chosen.right, sources);
    return {
      ...written(divided(chosen, left, right)),
      ...(isKnown(left) && { numerator: left.value.toFixed() }),
      ...(isKnown(right) && { denominator: right.value.toFixed() }),
    };
  }
  if (chosen.kind === 'confident') {
    const heard = outcome(chosen.heard, sources);
    return isEnough(heard) ? evaluateChosen(chosen.value, sources) : written(tooFew);
  }
  return written(outcome(chosen, sources));
}

// an amount without a rate is no number to be shown
const isKnown = (given: Outcome): given is Extract<Outcome, { value: Decimal }> =>
  'value' in given && !given.value.isNaN();

const tooFew: Outcome = { reason: 'tooFewAnswers' };
const isEnough = (heard: Outcome): boolean =>
  'value' in heard && heard.value.greaterThanOrEqualTo(FEWEST_ANSWERS);

/** The expression that the organisation's settings select. */
export function withoutSettings(expression: Expression, choosing: Choosing): Expression {
  switch (expression.kind) {
    case 'openValuation':
    case 'whenLoaded':
      return withoutSettings(chosenOf(expression, choosing), choosing);
    default:
      return withParts(expression, (part) => withoutSettings(part, choosing));
  }
}

function chosenOf(
  expression: Extract<Expression, { kind: 'openValuation' | 'whenLoaded' }>,
  { openValuation, loaded }: Choosing,
): Expression {
  if (expression.kind === 'openValuation') return expression[openValuation];
  return loaded.has(expression.recordType) ? expression.loaded : expression.otherwise;
}

function written(result: Outcome): Figure {
  if ('reason' in result) return { value: null, reason: result.reason };
  if (result.value.isNaN()) return { value: null, reason: 'missingRate' };
  return { value: result.value.toFixed() };
}

function outcome(expression: Expression, sources: Sources): Outcome {
  switch (expression.kind) {
    case 'measure': {
      const value = sources.measure(expression);
      return value === null ? { reason: 'noRecords' } : { value };
    }
    case 'number':
      return { value: new Decimal(expression.value) };
    case 'days':
      return { value: new Decimal(sources.elapsedDays()) };
    case 'months':
      return { value: sources.months() };
    case 'call':
      return called(expression.name, expression.arguments, (part) => outcome(part, sources));
    case 'confident':
      return isEnough(outcome(expression.heard, sources))
        ? outcome(expression.value, sources)
        : tooFew;
    case 'openValuation':
    case 'whenLoaded':
      return outcome(chosenOf(expression, sources), sources);
    case 'metric':
      throw new Error(`Not expanded: ${expression.metric}`);
  }
  const left = outcome(expression.left, sources);
  const right = outcome(expression.right, sources);
  if (expression.kind === 'divide') return divided(expression, left, right);
  if ('reason' in left) return left;
  if ('reason' in right) return right;
  switch (expression.kind) {
    case 'add':
      return { value: left.value.plus(right.value) };
    case 'subtract':
      return { value: left.value.minus(right.value) };
    case 'multiply':
      return { value: left.value.times(right.value) };
  }
}

function divided(
  { whenZero, needsPositive }: Extract<Expression, { kind: 'divide' }>,
  left: Outcome,
  right: Outcome,
): Outcome {
  if ('reason' in left) return left;
  if ('reason' in right) return right;
  if (right.value.isZero() || (needsPositive && right.value.isNegative())) {
    return { reason: whenZero };
  }
  return { value: left.value.div(right.value) };
}
