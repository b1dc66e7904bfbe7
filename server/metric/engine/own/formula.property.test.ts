import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '@/server/values/decimal';
import { anyFormula, counted } from '@/test/metric/arbitrary-formula';
import { meaningOf } from '@/test/metric/formula-meaning';
import { evaluate, type Sources } from '../evaluate';
import { compileTree } from './compile';
import { OwnMetrics } from './own-metrics';
import { parseFormula } from './parse';
import { printFormula } from './print';
import { FormulaError } from './problem';

const names = new OwnMetrics([], { choices: {} }).names();

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
      fc.property(anyFormula, (tree) => {
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
      fc.property(anyFormula, fc.tuple(value, value, value), (tree, values) => {
        let expression;
        try {
          ({ expression } = compileTree(parseFormula(printFormula(tree)), names));
        } catch (error) {
          if (isTooLong(error)) return;
          throw error;
        }
        const wanted = meaningOf(tree, values);
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
