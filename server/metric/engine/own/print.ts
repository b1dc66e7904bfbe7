import type { InfixOperator, Tree } from './tree';

const binding: Readonly<Record<InfixOperator, number>> = {
  or: 1,
  and: 2,
  '=': 3,
  '<>': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
};
const TIGHTEST = 6;

/** A tree as a formula's text, with brackets only where they are needed. */
export function printFormula(tree: Tree, least = 0): string {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'days':
    case 'months':
      return tree.kind;
    case 'reference': {
      const { name, member, window } = tree;
      return `${name}${member === undefined ? '' : `.${member}`}${window === undefined ? '' : `[${window}]`}`;
    }
    case 'prefix': {
      const argument = printFormula(tree.argument, TIGHTEST);
      return tree.operator === '-' ? `-${argument}` : `not ${argument}`;
    }
    case 'call':
      return `${tree.name}(${tree.arguments.map((argument) => printFormula(argument)).join(', ')})`;
    case 'infix': {
      const own = binding[tree.operator];
      const left = printFormula(tree.left, own);
      const text = `${left} ${tree.operator} ${printFormula(tree.right, own + 1)}`;
      return own < least ? `(${text})` : text;
    }
  }
}
