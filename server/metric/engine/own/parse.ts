import jsep from 'jsep';
import type { Item } from './item';
import { refuse } from './problem';
import { readItems } from './read-items';
import { tokensOf } from './token';
import { infixOperators, type Tree } from './tree';

jsep.removeAllUnaryOps();
jsep.removeAllBinaryOps();
jsep.removeAllLiterals();
for (const operator of ['-', 'not']) jsep.addUnaryOp(operator);
for (const [index, operators] of [
  ['or'],
  ['and'],
  ['=', '<>', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
].entries()) {
  for (const operator of operators) jsep.addBinaryOp(operator, index + 1);
}

/**
 * A formula as a tree, by the usual precedence: * and / before + and −, before comparisons, before
 * `and`, before `or`; `not` and the sign − bind tightest. Throws FormulaError with the place.
 */
export function parseFormula(formula: string): Tree {
  const items = readItems(tokensOf(formula), formula);
  // the items are checked, and stand under their numbers: jsep only has to nest them
  return treeOf(jsep(items.map(spelled).join(' ')), items).tree;
}

function spelled(item: Item, index: number): string {
  switch (item.kind) {
    case 'operand':
      return `i${index}`;
    case 'prefix':
    case 'infix':
      return item.operator;
    case 'group':
      return '(';
    case 'call':
      return `i${index}(`;
    case 'close':
      return ')';
    case 'comma':
      return ',';
  }
}

interface Nested {
  readonly tree: Tree;
  /** the item that it begins with */
  readonly first: number;
}

const isIdentifier = (node: jsep.Expression): node is jsep.Identifier => node.type === 'Identifier';
const isUnary = (node: jsep.Expression): node is jsep.UnaryExpression =>
  node.type === 'UnaryExpression';
const isBinary = (node: jsep.Expression): node is jsep.BinaryExpression =>
  node.type === 'BinaryExpression';
const isCall = (node: jsep.Expression): node is jsep.CallExpression =>
  node.type === 'CallExpression';

function treeOf(node: jsep.Expression, items: readonly Item[]): Nested {
  if (isIdentifier(node)) {
    const first = indexOf(node);
    const item = items[first];
    if (item?.kind === 'operand') return { tree: item.tree, first };
  }
  if (isUnary(node)) return prefixed(treeOf(node.argument, items), items);
  if (isBinary(node)) {
    const left = treeOf(node.left, items);
    const right = treeOf(node.right, items).tree;
    const operator = infixOperators.find((known) => known === node.operator);
    if (operator) {
      const { from } = left.tree;
      return {
        tree: { kind: 'infix', operator, left: left.tree, right, from, to: right.to },
        first: left.first,
      };
    }
  }
  if (isCall(node) && isIdentifier(node.callee)) {
    const first = indexOf(node.callee);
    const item = items[first];
    const given = node.arguments.map((argument) => treeOf(argument, items).tree);
    if (item?.kind === 'call') {
      const { name, from, to } = item;
      const end = given.at(-1)?.to ?? to;
      return { tree: { kind: 'call', name, arguments: given, from, to: end }, first };
    }
  }
  throw new Error(`A formula without such a part: ${node.type}`);
}

function indexOf({ name }: jsep.Identifier): number {
  return Number(name.slice(1));
}

function prefixed({ tree: argument, first }: Nested, items: readonly Item[]): Nested {
  let at = first - 1;
  while (items[at]?.kind === 'group') at -= 1;
  const item = items[at];
  if (item?.kind !== 'prefix') return refuse('missingOperator', argument, { found: '−' });
  const { operator, from } = item;
  return { tree: { kind: 'prefix', operator, argument, from, to: argument.to }, first: at };
}
