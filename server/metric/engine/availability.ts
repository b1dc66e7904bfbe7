import type { Expression } from './catalogue/expression';
import { familyOf } from './catalogue/family';
import { measureOf } from './catalogue/measure';
import type { RecordType } from './catalogue/record-type';

/**
 * Whether an organisation has the records that an expanded expression needs: all factors and both
 * sides of a ratio, but of a sum or difference one part is enough (revenue without refunds).
 */
export function isAvailable(expression: Expression, has: ReadonlySet<RecordType>): boolean {
  const holds = (part: Expression) => isAvailable(part, has);
  switch (expression.kind) {
    case 'measure':
      return has.has(familyOf(measureOf(expression.measure).family).source);
    case 'add':
    case 'subtract':
      return holds(expression.left) || holds(expression.right);
    case 'multiply':
    case 'divide':
      return holds(expression.left) && holds(expression.right);
    case 'openValuation':
      return holds(expression.amount) || holds(expression.listPrice);
    case 'whenLoaded':
      return holds(has.has(expression.recordType) ? expression.loaded : expression.otherwise);
    case 'call':
      return expression.arguments.some((part) => part.kind !== 'number' && holds(part));
    default:
      return true;
  }
}
