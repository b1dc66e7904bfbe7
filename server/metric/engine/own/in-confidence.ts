import { confident, partsOfExpression, type Expression } from '../catalogue/expression';

/**
 * A formula over answers that were given in confidence is as confidential as they are: without a
 * value as a whole while too few were heard, so that nothing of it is told by its other parts.
 */
export function inConfidence(expression: Expression): Expression {
  const heard = new Map(heardIn(expression).map((each) => [JSON.stringify(each), each]));
  return [...heard.values()].reduce((value, each) => confident(value, each), expression);
}

function heardIn(expression: Expression): Expression[] {
  const inside = partsOfExpression(expression).flatMap(heardIn);
  return expression.kind === 'confident' ? [expression.heard, ...inside] : inside;
}
