import type { InfixOperator, Tree } from '@/server/metric/engine/own/tree';
import { Decimal } from '@/server/values/decimal';
import { counted } from './arbitrary-formula';

/** The language's meaning once more, on plain trees; null is no value. */
export function meaningOf(tree: Tree, values: readonly number[]): Decimal | null {
  const of = (part: Tree | undefined) => (part ? meaningOf(part, values) : null);
  const truth = (holds: boolean) => new Decimal(holds ? 1 : 0);
  switch (tree.kind) {
    case 'number':
      return new Decimal(tree.value);
    case 'reference':
      return new Decimal(values[counted.findIndex((id) => id === tree.member)] ?? 0);
    case 'prefix': {
      const value = of(tree.argument);
      if (!value) return null;
      return tree.operator === '-' ? new Decimal(0).minus(value) : truth(value.isZero());
    }
    case 'infix': {
      const [left, right] = [of(tree.left), of(tree.right)];
      if (!left || !right) return null;
      const order = left.comparedTo(right);
      const results: Record<InfixOperator, () => Decimal | null> = {
        '+': () => left.plus(right),
        '-': () => left.minus(right),
        '*': () => left.times(right),
        '/': () => (right.isZero() ? null : left.div(right)),
        '=': () => truth(order === 0),
        '<>': () => truth(order !== 0),
        '<': () => truth(order < 0),
        '<=': () => truth(order <= 0),
        '>': () => truth(order > 0),
        '>=': () => truth(order >= 0),
        and: () => truth(!left.isZero() && !right.isZero()),
        or: () => truth(!left.isZero() || !right.isZero()),
      };
      return results[tree.operator]();
    }
    case 'call': {
      const [first, second, third] = tree.arguments;
      if (tree.name === 'if') {
        const holds = of(first);
        return holds && (holds.isZero() ? of(third) : of(second));
      }
      const given = tree.arguments.map(of);
      if (tree.name === 'coalesce') return given.find((value) => value !== null) ?? null;
      if (tree.name === 'divide') {
        const [left, right, otherwise] = given;
        return left && right && !right.isZero() ? left.div(right) : (otherwise ?? null);
      }
      const known = given.filter((value) => value !== null);
      if (known.length < given.length) return null;
      if (tree.name === 'min') return Decimal.min(...known);
      if (tree.name === 'max') return Decimal.max(...known);
      return known[0]?.abs() ?? null;
    }
    default:
      throw new Error(`Not generated: ${tree.kind}`);
  }
}
