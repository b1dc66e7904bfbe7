import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '@/server/values/decimal';
import type { MeasureId } from '../catalogue/measure';
import { evaluate, type Sources } from '../evaluate';
import { compileTree } from './compile';
import { OwnMetrics } from './own-metrics';
import { parseFormula } from './parse';
import { printFormula } from './print';
import { FormulaError } from './problem';
import type { InfixOperator, Tree } from './tree';

const nowhere = { from: 0, to: 0 };
const counted = ['dealsWon', 'dealsLost', 'openDeals'] as const satisfies readonly MeasureId[];
const names = new OwnMetrics([], { choices: {} }).names();

const infix = (operator: InfixOperator, left: Tree, right: Tree): Tree => ({
  kind: 'infix',
  operator,
  left,
  right,
  ...nowhere,
});

type Both = {
  readonly number: Tree;
  readonly condition: Tree;
};

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  fc.tuple(fc.nat(1_000), fc.nat(3)).map(([digits, places]): Tree => ({
    kind: 'number',
    value: new Decimal(digits).div(new Decimal(10).pow(places)).toFixed(),
    ...nowhere,
  })),
  fc
    .constantFrom(...counted)
    .map((member): Tree => ({ kind: 'reference', name: 'measure', member, ...nowhere })),
);

const { number } = fc.letrec<Both>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('number'), tie('number'))
      .map(([operator, left, right]) => infix(operator, left, right)),
    tie('number').map((argument): Tree => ({
      kind: 'prefix',
      operator: '-',
      argument,
      ...nowhere,
    })),
    fc
      .tuple(
        fc.constantFrom('min', 'max', 'coalesce'),
        fc.array(tie('number'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, given]): Tree => ({ kind: 'call', name, arguments: given, ...nowhere })),
    fc
      .tuple(tie('condition'), tie('number'), tie('number'))
      .map((given): Tree => ({ kind: 'call', name: 'if', arguments: given, ...nowhere })),
    fc
      .tuple(tie('number'), tie('number'), tie('number'))
      .map((given): Tree => ({ kind: 'call', name: 'divide', arguments: given, ...nowhere })),
    tie('number').map((given): Tree => ({
      kind: 'call',
      name: 'abs',
      arguments: [given],
      ...nowhere,
    })),
  ),
  condition: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '=', '<>'), tie('number'), tie('number'))
      .map(([operator, left, right]) => infix(operator, left, right)),
    fc
      .tuple(fc.constantFrom('and', 'or'), tie('condition'), tie('condition'))
      .map(([operator, left, right]) => infix(operator, left, right)),
    tie('condition').map((argument): Tree => ({
      kind: 'prefix',
      operator: 'not',
      argument,
      ...nowhere,
    })),
  ),
}));

/** The language's meaning once more, on plain trees; null is no value. */
function reference(tree: Tree, values: readonly number[]): Decimal | null {
  const of = (part: Tree | undefined) => (part ? reference(part, values) : null);
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

const sources = (values: readonly number[]): Sources => ({
  measure: ({ measure }) => new Decimal(values[counted.findIndex((id) => id === measure)] ?? 0),
  elapsedDays: () => 31,
  months: () => new Decimal(1),
  openValuation: 'amount',
  loaded: new Set(),
});

const isTooLong = (error: unknown) =>
  error instanceof FormulaError &&
  ['tooLong', 'tooManyParts', 'tooDeep', 'expandsTooFar'].includes(error.problem.code);

describe('formulas', () => {
  it('are the same after being printed and read again', () => {
    fc.assert(
      fc.property(number, (tree) => {
        const printed = printFormula(tree);
        try {
          expect(printFormula(parseFormula(printed))).toBe(printed);
        } catch (error) {
          if (!isTooLong(error)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('give what their meaning gives, for any values', () => {
    const value = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(number, fc.tuple(value, value, value), (tree, values) => {
        let expression;
        try {
          ({ expression } = compileTree(parseFormula(printFormula(tree)), names));
        } catch (error) {
          if (isTooLong(error)) return;
          throw error;
        }
        const wanted = reference(tree, values);
        expect(evaluate(expression, sources(values)).value).toBe(wanted?.toFixed() ?? null);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of any text are read or refused at a place inside it', () => {
    const pieces = fc.constantFrom(
      ...['deals_won', 'measure', '.', '[', ']', '(', ')', ',', '+', '-', '/', '1', '0,5', ' '],
      ...['if', 'not', 'and', '<', '=', '%', 'é', '"', 'own_x', 'days', '\n', '€', '👍'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (all) => {
        const text = all.join('');
        try {
          compileTree(parseFormula(text), names);
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
          const { from, to } = error.problem;
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
