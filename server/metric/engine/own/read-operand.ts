import { Decimal } from '@/server/values/decimal';
import { findFunction, functionNames, formulaFunctions } from './formula-function';
import type { Item } from './item';
import { nearest } from './nearest';
import { refuse } from './problem';
import type { Token } from './token';
import type { Place } from './tree';

/** An item and the tokens it took. */
export interface Reading {
  readonly item: Item;
  readonly tokens: number;
}

/** A number, a name with what belongs to it, or a function's opening. */
export function readOperand(tokens: readonly Token[], at: number): Reading {
  const token = tokens[at];
  if (!token) throw new Error('No token');
  if (token.kind === 'number') return { item: numberItem(token), tokens: 1 };
  const opening = tokens[at + 1];
  if (opening?.text === '(') return { item: callItem(token, opening), tokens: 2 };
  const word = token.text.toLowerCase();
  if (word === 'days' || word === 'months') {
    return { item: operand({ kind: word, from: token.from, to: token.to }), tokens: 1 };
  }
  const found = findFunction(token.text);
  if (found) refuse('functionWithoutArguments', token, { usage: formulaFunctions[found].usage });
  return readReference(tokens, at, token);
}

function readReference(tokens: readonly Token[], at: number, { text, from, to }: Token): Reading {
  let next = at + 1;
  let end = to;
  const word = (before: string): string => {
    const token = tokens[next + 1];
    if (token?.kind !== 'name') {
      return refuse('incompleteName', { from, to: tokens[next]?.to ?? end }, { found: before });
    }
    next += 2;
    end = token.to;
    return token.text;
  };
  const member = tokens[next]?.text === '.' ? word(`${text}.`) : undefined;
  let window: string | undefined;
  if (tokens[next]?.text === '[') {
    window = word(`${text}[`);
    const close = tokens[next];
    if (close?.text !== ']') refuse('unclosed', { from, to: end }, { found: '[' });
    else end = close.to;
    next += 1;
  }
  const item = operand({ kind: 'reference', name: text, member, window, from, to: end });
  return { item, tokens: next - at };
}

function operand(tree: Extract<Item, { kind: 'operand' }>['tree']): Item {
  return { kind: 'operand', tree, from: tree.from, to: tree.to };
}

function numberItem({ text, from, to }: Token): Item {
  const isPercent = text.endsWith('%');
  const value = new Decimal(isPercent ? text.slice(0, -1) : text);
  return operand({
    kind: 'number',
    value: (isPercent ? value.div(100) : value).toFixed(),
    from,
    to,
  });
}

function callItem(name: Token, opening: Token): Item {
  const place: Place = { from: name.from, to: opening.to };
  const found = findFunction(name.text);
  if (!found) {
    return refuse('unknownFunction', name, {
      found: name.text,
      near: nearest(name.text, functionNames) ?? 'none',
      known: functionNames.join(', '),
    });
  }
  return { kind: 'call', name: found, ...place };
}
