import type { Item } from './item';
import { refuse } from './problem';
import { readOperand } from './read-operand';
import type { Token } from './token';
import { infixOperators, type InfixOperator } from './tree';

/** Brackets and signs before an operand may be nested this deep. */
const MAX_DEPTH = 40;

const textOf = (item: Item, formula: string) => formula.slice(item.from, item.to);

function infixOf({ text }: Token): InfixOperator | undefined {
  const lower = text.toLowerCase();
  return infixOperators.find((operator) => operator === lower);
}

/**
 * A formula's items in their order, each where it may stand: operands between signs, brackets in
 * pairs, commas in functions only. Throws FormulaError at the first that may not.
 */
export function readItems(tokens: readonly Token[], formula: string): Item[] {
  const items: Item[] = [];
  const open: Item[] = [];
  let prefixes = 0;
  let at = 0;
  const isOperandNext = () => {
    const last = items.at(-1)?.kind;
    return last !== 'operand' && last !== 'close';
  };
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    const { item, tokens: taken } = isOperandNext()
      ? readBeforeOperand(tokens, at, items.at(-1), open.at(-1), formula)
      : { item: readAfterOperand(token, open.at(-1)), tokens: 1 };
    if (item.kind === 'group' || item.kind === 'call') open.push(item);
    if (item.kind === 'close') open.pop();
    prefixes = item.kind === 'prefix' ? prefixes + 1 : 0;
    if (open.length + prefixes > MAX_DEPTH) refuse('tooDeep', item, { limit: `${MAX_DEPTH}` });
    items.push(item);
    at += taken;
  }
  const last = items.at(-1);
  if (last && isOperandNext()) refuse('nothingAfter', last, { found: textOf(last, formula) });
  const unclosed = open.at(-1);
  if (unclosed) refuse('unclosed', unclosed, { found: '(' });
  return items;
}

function readBeforeOperand(
  tokens: readonly Token[],
  at: number,
  last: Item | undefined,
  opened: Item | undefined,
  formula: string,
): { readonly item: Item; readonly tokens: number } {
  const token = tokens[at];
  if (!token) throw new Error('No token');
  const { text, from, to } = token;
  if (text === '-' || text.toLowerCase() === 'not') {
    return { item: { kind: 'prefix', operator: text === '-' ? '-' : 'not', from, to }, tokens: 1 };
  }
  if (text === '(') return { item: { kind: 'group', from, to }, tokens: 1 };
  if (token.kind !== 'sign' && !infixOf(token)) return readOperand(tokens, at);
  if (text === ')' || text === ',') {
    if (last?.kind === 'infix' || last?.kind === 'prefix') {
      return refuse('nothingAfter', last, { found: textOf(last, formula) });
    }
    if (!opened) return refuse(text === ')' ? 'unopened' : 'strayComma', token, { found: text });
    return refuse('emptyArgument', { from: last?.from ?? from, to });
  }
  if (text === ']' || text === '[' || text === '.')
    return refuse('unopened', token, { found: text });
  return refuse('nothingBefore', token, { found: text });
}

function readAfterOperand(token: Token, opened: Item | undefined): Item {
  const { text, from, to } = token;
  const operator = infixOf(token);
  if (operator) return { kind: 'infix', operator, from, to };
  if (text === ')') {
    if (!opened) refuse('unopened', token, { found: text });
    return { kind: 'close', from, to };
  }
  if (text === ',') {
    if (opened?.kind !== 'call') refuse('strayComma', token, { found: text });
    return { kind: 'comma', from, to };
  }
  return refuse('missingOperator', token, { found: text });
}
