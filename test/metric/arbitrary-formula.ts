import fc from 'fast-check';
import type { MeasureId } from '@/server/metric/engine/catalogue/measure';
import type { InfixOperator, Tree } from '@/server/metric/engine/own/tree';
import { Decimal } from '@/server/values/decimal';

const nowhere = { from: 0, to: 0 };
/** What the formulas count: three measures of one unit. */
export const counted = [
  'dealsWon',
  'dealsLost',
  'openDeals',
] as const satisfies readonly MeasureId[];

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

/** Any formula that gives a number. */
export const { number: anyFormula } = fc.letrec<Both>((tie) => ({
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
