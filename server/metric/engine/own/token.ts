import { refuse } from './problem';

/** A formula is at most this long, in characters. */
export const MAX_FORMULA_LENGTH = 2_000;
/** and has at most this many words, numbers and signs */
export const MAX_TOKENS = 400;
const MAX_NUMBER_LENGTH = 30;

export interface Token {
  readonly kind: 'number' | 'name' | 'sign';
  /** a sign in its one spelling: × is *, ≠ is <> */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const space = /[\s\u00a0\u202f]+/y;
const name = /[\p{L}_][\p{L}\p{N}_]*/uy;
const number = /(?:\d+(?:\.\d+)?|\.\d+)%?/y;
const sign = /<=|>=|<>|!=|==|[-+*/()[\].,;<>=−–×·÷≤≥≠]/y;

const spellings: Readonly<Record<string, string>> = {
  '==': '=',
  '!=': '<>',
  '≠': '<>',
  '≤': '<=',
  '≥': '>=',
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  ';': ',',
};

function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** The words, numbers and signs of a formula. Throws FormulaError for anything else. */
export function tokensOf(formula: string): Token[] {
  if (formula.length > MAX_FORMULA_LENGTH) {
    refuse('tooLong', { from: MAX_FORMULA_LENGTH, to: formula.length }, lengths(formula));
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const gap = matchAt(space, formula, at);
    if (gap) {
      at += gap.length;
      continue;
    }
    const token = tokenAt(formula, at);
    refuseDecimalComma(tokens, token, formula);
    tokens.push(token);
    at = token.to;
    if (tokens.length > MAX_TOKENS) {
      refuse('tooManyParts', { from: token.from, to: formula.length }, { limit: `${MAX_TOKENS}` });
    }
  }
  if (tokens.length === 0) refuse('empty', { from: 0, to: formula.length });
  return tokens;
}

function tokenAt(formula: string, from: number): Token {
  const digits = matchAt(number, formula, from);
  if (digits) {
    const to = from + digits.length;
    if (digits.length > MAX_NUMBER_LENGTH) {
      refuse('numberTooLong', { from, to }, { limit: `${MAX_NUMBER_LENGTH}` });
    }
    return { kind: 'number', text: digits, from, to };
  }
  const word = matchAt(name, formula, from);
  if (word) return { kind: 'name', text: word, from, to: from + word.length };
  const found = matchAt(sign, formula, from);
  if (found) {
    return { kind: 'sign', text: spellings[found] ?? found, from, to: from + found.length };
  }
  const character = String.fromCodePoint(formula.codePointAt(from) ?? 0);
  return refuse('unknownCharacter', { from, to: from + character.length }, { found: character });
}

// 'max(x, 0,5)' would silently be three arguments
function refuseDecimalComma(before: readonly Token[], token: Token, formula: string): void {
  const [left, comma] = before.slice(-2);
  if (token.kind !== 'number' || left?.kind !== 'number' || comma?.text !== ',') return;
  if (formula[comma.from] === ',' && left.to === comma.from && comma.to === token.from) {
    refuse(
      'decimalComma',
      { from: left.from, to: token.to },
      { found: `${left.text},${token.text}`, better: `${left.text}.${token.text}` },
    );
  }
}

function lengths(formula: string): Record<string, string> {
  return { length: `${formula.length}`, limit: `${MAX_FORMULA_LENGTH}` };
}
