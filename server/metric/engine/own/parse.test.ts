import { describe, expect, it } from 'vitest';
import { parseFormula } from './parse';
import { printFormula } from './print';
import { FormulaError, type Problem } from './problem';
import { MAX_TOKENS } from './token';

function problemOf(formula: string): Problem {
  try {
    parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaError) return error.problem;
    throw error;
  }
  throw new Error(`No problem: ${formula}`);
}

describe('parseFormula', () => {
  it.each([
    ['1 + 2 * 3', '1 + 2 * 3'],
    ['(1 + 2) * 3', '(1 + 2) * 3'],
    ['((1)) - (2 - 3) - 4', '1 - (2 - 3) - 4'],
    ['-a*-(b+1)', '-a * -(b + 1)'],
    ['- -a', '--a'],
    ['a / b / c', 'a / b / c'],
    ['a / (b / c)', 'a / (b / c)'],
    ['IF(a ≥ 1 And Not (b ≠ 2), a × b, a ÷ b)', 'if(a >= 1 and not (b <> 2), a * b, a / b)'],
    ['max(a; b; 0.50)', 'max(a, b, 0.5)'],
    ['max(0, 5)', 'max(0, 5)'],
    ['win_rate.value − 47%', 'win_rate.value - 0.47'],
    ['measure . amountWon [ yearBefore ]/months', 'measure.amountWon[yearBefore] / months'],
    ['a or b and c or not d', 'a or b and c or not d'],
    ['(a or b) and c', '(a or b) and c'],
    ['coalesce(divide(a, b, 0), (c))\u00a0+ Days', 'coalesce(divide(a, b, 0), c) + days'],
    ['.5 + chiffre_d_été', '0.5 + chiffre_d_été'],
  ])('%s', (formula, printed) => {
    expect(printFormula(parseFormula(formula))).toBe(printed);
    expect(printFormula(parseFormula(printed))).toBe(printed);
  });

  it.each([
    ['', 'empty', 0, 0],
    ['   ', 'empty', 0, 3],
    ['a + ', 'nothingAfter', 2, 3],
    ['a + * b', 'nothingBefore', 4, 5],
    ['* b', 'nothingBefore', 0, 1],
    ['a b', 'missingOperator', 2, 3],
    ['a 5', 'missingOperator', 2, 3],
    ['2(a)', 'missingOperator', 1, 2],
    ['(a + b', 'unclosed', 0, 1],
    ['max(a, b', 'unclosed', 0, 4],
    ['a)', 'unopened', 1, 2],
    ['()', 'emptyArgument', 0, 2],
    ['max(a,,b)', 'emptyArgument', 5, 7],
    ['max()', 'emptyArgument', 0, 5],
    ['(a, b)', 'strayComma', 2, 3],
    ['a, b', 'strayComma', 1, 2],
    ['(a + )', 'nothingAfter', 3, 4],
    ['0,5 * a', 'decimalComma', 0, 3],
    ['max(a, 0,5)', 'decimalComma', 7, 10],
    ['a & b', 'unknownCharacter', 2, 3],
    ['"a"', 'unknownCharacter', 0, 1],
    ['a; process.exit()', 'strayComma', 1, 2],
    ['roundd(a)', 'unknownFunction', 0, 6],
    ['round + 1', 'functionWithoutArguments', 0, 5],
    ['measure. + 1', 'incompleteName', 0, 8],
    ['a[', 'incompleteName', 0, 2],
    ['a[period', 'unclosed', 0, 8],
    ['1234567890123456789012345678901', 'numberTooLong', 0, 31],
    ['a and', 'nothingAfter', 2, 5],
    ['a = = b', 'nothingBefore', 4, 5],
    ['constructor()', 'unknownFunction', 0, 11],
  ] as const)('%j: %s at %i–%i', (formula, code, from, to) => {
    expect(problemOf(formula)).toMatchObject({ code, from, to });
  });

  it('proposes the function that is meant', () => {
    expect(problemOf('colesce(a, 0)').values).toMatchObject({ found: 'colesce', near: 'coalesce' });
    expect(problemOf('sqrt_of_all(a)').values).toMatchObject({ near: 'none' });
    expect(problemOf('0,5').values).toEqual({ found: '0,5', better: '0.5' });
  });

  it('is bounded in length, parts and depth', () => {
    expect(problemOf('a'.repeat(2001)).code).toBe('tooLong');
    expect(problemOf('1+'.repeat(MAX_TOKENS)).code).toBe('tooManyParts');
    expect(problemOf(`${'('.repeat(41)}a${')'.repeat(41)}`).code).toBe('tooDeep');
    expect(problemOf(`${'-'.repeat(41)}a`).code).toBe('tooDeep');
    const longest = Array.from({ length: MAX_TOKENS / 2 }, () => 'a').join('+');
    expect(printFormula(parseFormula(longest))).toHaveLength(longest.length + MAX_TOKENS - 2);
  });
});
