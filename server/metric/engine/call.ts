import { Decimal } from '@/server/values/decimal';
import type { CallName, Expression } from './catalogue/expression';
import type { NoValueReason } from './figure';

export type Outcome = { readonly value: Decimal } | { readonly reason: NoValueReason };

const yes: Outcome = { value: new Decimal(1) };
const no: Outcome = { value: new Decimal(0) };
const truth = (holds: boolean): Outcome => (holds ? yes : no);
const noRecords: Outcome = { reason: 'noRecords' };

/**
 * The value of a function over expressions. Without a value where an argument that is needed has
 * none; coalesce takes the first that has one, `if` looks only at the branch that it takes.
 */
export function called(
  name: CallName,
  given: readonly Expression[],
  evaluate: (expression: Expression) => Outcome,
): Outcome {
  if (name === 'coalesce') return firstWithValue(given, evaluate);
  if (name === 'if') return chosen(given, evaluate);
  const values: Decimal[] = [];
  for (const expression of given) {
    const outcome = evaluate(expression);
    if ('reason' in outcome) return outcome;
    values.push(outcome.value);
  }
  // without an exchange rate nothing can be said, not even which is greater
  const unknown = values.find((value) => value.isNaN());
  return unknown ? { value: unknown } : computed(name, values);
}

function firstWithValue(
  given: readonly Expression[],
  evaluate: (expression: Expression) => Outcome,
): Outcome {
  let last = noRecords;
  for (const expression of given) {
    last = evaluate(expression);
    if ('value' in last) return last;
  }
  return last;
}

function chosen(
  [condition, whenTrue, whenFalse]: readonly Expression[],
  evaluate: (expression: Expression) => Outcome,
): Outcome {
  if (!condition || !whenTrue || !whenFalse) throw new Error('`if` takes three arguments');
  const outcome = evaluate(condition);
  if ('reason' in outcome || outcome.value.isNaN()) return outcome;
  return evaluate(outcome.value.isZero() ? whenFalse : whenTrue);
}

function computed(name: Exclude<CallName, 'coalesce' | 'if'>, values: Decimal[]): Outcome {
  const [left, right] = values;
  if (!left) throw new Error(`${name} needs an argument`);
  const other = right ?? left;
  switch (name) {
    case 'min':
      return { value: Decimal.min(...values) };
    case 'max':
      return { value: Decimal.max(...values) };
    case 'abs':
      return { value: left.abs() };
    case 'round':
      return { value: left.toDecimalPlaces(right ? right.toNumber() : 0) };
    case 'less':
      return truth(left.lessThan(other));
    case 'lessOrEqual':
      return truth(left.lessThanOrEqualTo(other));
    case 'greater':
      return truth(left.greaterThan(other));
    case 'greaterOrEqual':
      return truth(left.greaterThanOrEqualTo(other));
    case 'equal':
      return truth(left.equals(other));
    case 'notEqual':
      return truth(!left.equals(other));
    case 'and':
      return truth(values.every((value) => !value.isZero()));
    case 'or':
      return truth(values.some((value) => !value.isZero()));
    case 'not':
      return truth(left.isZero());
  }
}
