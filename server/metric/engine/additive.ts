import type { Expression } from './catalogue/expression';
import { measureOf } from './catalogue/measure';
import { isAdditive as addsUp } from './catalogue/measure-definition';

/**
 * Whether the parts of a breakdown add up to the whole: sums and counts do, also added to one
 * another or scaled by what is the same for every part; ratios, distinct counts and medians don't.
 */
export function isAdditive(expression: Expression): boolean {
  switch (expression.kind) {
    case 'measure':
      return !expression.isWhole && addsUp(measureOf(expression.measure).aggregate);
    case 'add':
    case 'subtract':
      return isAdditive(expression.left) && isAdditive(expression.right);
    case 'multiply':
      return (
        (isAdditive(expression.left) && isSameForAll(expression.right)) ||
        (isSameForAll(expression.left) && isAdditive(expression.right))
      );
    case 'divide':
      return isAdditive(expression.left) && isSameForAll(expression.right);
    case 'openValuation':
      return isAdditive(expression.amount) && isAdditive(expression.listPrice);
    case 'whenLoaded':
      return isAdditive(expression.loaded) && isAdditive(expression.otherwise);
    default:
      return false;
  }
}

function isSameForAll({ kind }: Expression): boolean {
  return kind === 'number' || kind === 'days' || kind === 'months';
}
