import { call, over, type Expression } from '../catalogue/expression';
import type { Compiled } from './compiled';
import { formulaFunctions } from './formula-function';
import { refuse } from './problem';
import { combineKinds } from './combine-kinds';
import type { Kind } from './quantity';
import type { Tree } from './tree';
import { needCondition, needNumber, unified } from './unify';

type Call = Extract<Tree, { kind: 'call' }>;

const MOST_DIGITS = 10;

interface Result {
  readonly expression: Expression;
  readonly kind: Kind;
}

/** A function's expression over its compiled arguments, with what it gives. */
export function compileCall(tree: Call, given: readonly Compiled[]): Result {
  refuseCount(tree);
  const [first, second, third] = given;
  if (!first) throw new Error('A function without arguments');
  given.forEach((argument, index) => {
    const place = tree.arguments[index] ?? tree;
    if (tree.name === 'if' && index === 0) needCondition(argument, place);
    else needNumber(argument, place);
  });
  const expressions = given.map(({ expression }) => expression);
  switch (tree.name) {
    case 'if':
      return { expression: call('if', ...expressions), kind: unified(given.slice(1), tree, 'if') };
    case 'round':
      refuseDigits(tree.arguments[1]);
      return { expression: call('round', ...expressions), kind: first.kind };
    case 'divide': {
      if (!second || !third) throw new Error('divide takes three arguments');
      const quotient = over(first.expression, second.expression);
      const kind = combineKinds(first.kind, second.kind, -1);
      const fallback = { kind: third.kind };
      return {
        expression: call('coalesce', quotient, third.expression),
        kind: unified([{ kind }, fallback], tree, 'divide'),
      };
    }
    default:
      return { expression: call(tree.name, ...expressions), kind: unified(given, tree, tree.name) };
  }
}

function refuseCount(tree: Call): void {
  const { least, most, usage } = formulaFunctions[tree.name];
  const count = tree.arguments.length;
  if (count >= least && count <= most) return;
  refuse('argumentCount', tree, { count: `${count}`, least: `${least}`, most: `${most}`, usage });
}

function refuseDigits(digits: Tree | undefined): void {
  if (!digits) return;
  const isWhole = digits.kind === 'number' && /^\d+$/.test(digits.value);
  if (!isWhole || Number(digits.value) > MOST_DIGITS) {
    refuse('digitsNotWhole', digits, { limit: `${MOST_DIGITS}` });
  }
}
