import {
  call,
  constant,
  minus,
  over,
  plus,
  times,
  type CallName,
  type Expression,
} from '../catalogue/expression';
import type { Compiled, MetricNames } from './compiled';
import { combineKinds } from './combine-kinds';
import { compileCall } from './compile-call';
import { refuse } from './problem';
import { conditionKind, constantKind, plainQuantity, quantityOf, type Kind } from './quantity';
import { compileReference } from './reference';
import type { InfixOperator, Tree } from './tree';
import { needCondition, needNumber, unified } from './unify';

/** Metrics written out, a formula has at most this many parts. */
export const MAX_EXPANDED = 600;

/**
 * A formula as an expression of the engine with what it gives. Throws FormulaError where a name is
 * unknown, units don't fit or metrics are defined by one another.
 */
export function compileTree(tree: Tree, names: MetricNames): Compiled {
  const compiled = compilePart(tree, names);
  if (compiled.size > MAX_EXPANDED) refuse('expandsTooFar', tree, { limit: `${MAX_EXPANDED}` });
  return compiled;
}

function compilePart(tree: Tree, names: MetricNames): Compiled {
  switch (tree.kind) {
    case 'number':
      return made(constant(tree.value), constantKind, []);
    case 'days':
      return made({ kind: 'days' }, quantityOf('days'), []);
    case 'months':
      return made({ kind: 'months' }, plainQuantity, []);
    case 'reference':
      return compileReference(tree, names);
    case 'prefix':
      return compilePrefix(tree, names);
    case 'infix':
      return compileInfix(tree, names);
    case 'call': {
      const given = tree.arguments.map((argument) => compileTree(argument, names));
      const { expression, kind } = compileCall(tree, given);
      return made(expression, kind, given);
    }
  }
}

/** An expression made of others. */
function made(expression: Expression, kind: Kind, parts: readonly Compiled[]): Compiled {
  return {
    expression,
    kind,
    size: parts.reduce((size, part) => size + part.size, 1),
    notForScopes: [...new Set(parts.flatMap((part) => part.notForScopes))],
  };
}

function compilePrefix(tree: Extract<Tree, { kind: 'prefix' }>, names: MetricNames): Compiled {
  const argument = compileTree(tree.argument, names);
  if (tree.operator === 'not') {
    needCondition(argument, tree.argument);
    return made(call('not', argument.expression), conditionKind, [argument]);
  }
  needNumber(argument, tree.argument);
  return made(minus(constant('0'), argument.expression), argument.kind, [argument]);
}

const comparisons: Partial<Record<InfixOperator, CallName>> = {
  '=': 'equal',
  '<>': 'notEqual',
  '<': 'less',
  '<=': 'lessOrEqual',
  '>': 'greater',
  '>=': 'greaterOrEqual',
};

function compileInfix(tree: Extract<Tree, { kind: 'infix' }>, names: MetricNames): Compiled {
  const { operator } = tree;
  const left = compileTree(tree.left, names);
  const right = compileTree(tree.right, names);
  const both = [left, right];
  if (operator === 'and' || operator === 'or') {
    needCondition(left, tree.left);
    needCondition(right, tree.right);
    return made(call(operator, left.expression, right.expression), conditionKind, both);
  }
  needNumber(left, tree.left);
  needNumber(right, tree.right);
  const comparison = comparisons[operator];
  if (comparison) {
    unified(both, tree, operator);
    return made(call(comparison, left.expression, right.expression), conditionKind, both);
  }
  switch (operator) {
    case '+':
      return made(plus(left.expression, right.expression), unified(both, tree, operator), both);
    case '-':
      return made(minus(left.expression, right.expression), unified(both, tree, operator), both);
    case '*':
      return made(
        times(left.expression, right.expression),
        combineKinds(left.kind, right.kind, 1),
        both,
      );
    default:
      return made(
        over(left.expression, right.expression),
        combineKinds(left.kind, right.kind, -1),
        both,
      );
  }
}
