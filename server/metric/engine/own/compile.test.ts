import { describe, expect, it } from 'vitest';
import { measuresIn } from '../catalogue/catalogue';
import { withoutSettings, type Choosing } from '../evaluate';
import { termId } from '../formula';
import type { Unit } from '../figure';
import { checkFormula } from './check-formula';
import { describeFormula } from './describe-formula';
import { OwnMetrics } from './own-metrics';
import { FormulaError, type Problem } from './problem';

const settings = { choices: {} } as const;
const choosing: Choosing = { openValuation: 'amount', loaded: new Set() };

const compiled = (formula: string, unit?: Unit) =>
  checkFormula(formula, new OwnMetrics([], settings).names(), unit);
const terms = (formula: string) => measuresIn(compiled(formula).expression).map(termId);

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof FormulaError) return error.problem;
    throw error;
  }
  throw new Error('No problem');
}

describe('units', () => {
  it.each([
    ['measure.amountWon / measure.dealsWon', 'currency'],
    ['gross_revenue / average_deal_size', 'plain'],
    ['gross_revenue / days', 'currencyPerDay'],
    ['gross_revenue / months', 'currency'],
    ['sales_velocity * sales_cycle_length', 'currency'],
    ['win_rate * deals_won + 1', 'plain'],
    ['sales_cycle_length * 2 - 5', 'days'],
    ['measure.sellerDays / days', 'plain'],
    ['1 / sales_cycle_length * gross_revenue', 'currencyPerDay'],
    ['if(gross_revenue > 100000 and win_rate >= 47%, gross_revenue, 0)', 'currency'],
    ['divide(gross_revenue, deals_won, 0)', 'currency'],
    ['max(0, min(gross_revenue, 5), measure.amountWon)', 'currency'],
    ['round(abs(-gross_revenue), 2)', 'currency'],
    ['coalesce(sales_cycle_length, deal_velocity, 30)', 'days'],
  ])('%s is %s', (formula, kind) => {
    expect(describeFormula(compiled(formula), choosing).kind).toBe(kind);
  });

  it.each([
    ['gross_revenue + sales_cycle_length', 'unitsDiffer', { left: 'currency', right: 'days' }],
    ['gross_revenue > deals_won', 'unitsDiffer', { operation: '>' }],
    ['if(deals_won > 1, gross_revenue, deals_won)', 'unitsDiffer', { operation: 'if' }],
    ['coalesce(win_rate, gross_revenue)', 'unitsDiffer', { operation: 'coalesce' }],
    ['divide(gross_revenue, deals_won, days)', 'unitsDiffer', { operation: 'divide' }],
    ['gross_revenue + (deals_won > 1)', 'needsNumber', {}],
    ['if(deals_won, 1, 2) * deals_won', 'needsCondition', { found: 'plain' }],
    ['not deals_won', 'needsCondition', {}],
    ['deals_won < 2 < 3', 'needsNumber', {}],
    ['deals_won > 2', 'resultIsCondition', {}],
    ['1 + 2', 'noMeasure', {}],
    ['days * 2', 'noMeasure', {}],
    ['gross_revenue * gross_revenue', 'resultUnit', { found: 'compound' }],
    ['round(deals_won, 1.5)', 'digitsNotWhole', {}],
    ['round(deals_won, 11)', 'digitsNotWhole', {}],
    ['round(deals_won, deals_won)', 'digitsNotWhole', {}],
    ['if(deals_won > 1, 2)', 'argumentCount', { count: '2' }],
    ['abs(deals_won, 2)', 'argumentCount', { usage: 'abs(a)' }],
  ] as const)('%s: %s', (formula, code, values) => {
    expect(problemOf(() => compiled(formula))).toMatchObject({ code, values });
  });

  it.each([
    ['win_rate', 'percent', true],
    ['win_rate', 'count', true],
    ['win_rate', 'currency', false],
    ['gross_revenue', 'currency', true],
    ['gross_revenue', 'percent', false],
    ['gross_revenue / days', 'currencyPerDay', true],
  ] as const)('%s declared as %s: %s', (formula, unit, fits) => {
    const declared = () => compiled(formula, unit);
    if (fits) expect(declared).not.toThrow();
    else expect(problemOf(declared)).toMatchObject({ code: 'resultUnit', values: { unit } });
  });
});

describe('names', () => {
  it.each([
    ['gros_revenue + 1', 'unknownName', { near: 'gross_revenue' }],
    ['amountWon', 'unknownName', { near: 'measure.amountWon' }],
    ['zzzzzzzzzz', 'unknownName', { near: 'none' }],
    ['toString', 'unknownName', { near: 'none' }],
    ['measure.amountWom', 'unknownMeasure', { near: 'amountWon' }],
    ['measure.toString', 'unknownMeasure', { near: 'none' }],
    ['measure', 'unknownMeasure', { found: '' }],
    [
      'win_rate.valeu',
      'unknownVariant',
      { known: expect.stringMatching(/^closed, opened, mixed/) },
    ],
    ['win_rate.toString', 'unknownVariant', {}],
    ['win_rate[lastYear]', 'unknownWindow', { found: 'lastYear' }],
    ['win_rate[previousPeriods]', 'unknownWindow', { near: 'previousPeriod' }],
    ['win_rate[whole]', 'windowOnlyForMeasures', { window: 'whole' }],
    ['sales_growth[yearBefore]', 'windowNotForMetric', { metric: 'sales_growth' }],
  ] as const)('%s: %s', (formula, code, values) => {
    expect(problemOf(() => compiled(formula))).toMatchObject({ code, values });
  });

  it('marks the place of what is wrong', () => {
    const formula = 'deals_won * (gros_revenue + 1)';
    const { from, to } = problemOf(() => compiled(formula));
    expect(formula.slice(from, to)).toBe('gros_revenue');
  });

  it('shifts a metric with every measure in it, and measures alone', () => {
    expect(terms('win_rate[previousPeriod]')).toEqual([
      'dealsWon.previousPeriod',
      'dealsClosed.previousPeriod',
    ]);
    expect(terms('measure.dealsLost / measure.dealsLost[whole]')).toEqual([
      'dealsLost',
      'dealsLost.whole',
    ]);
    expect(terms('measure.amountWon[lastTwelveMonths]')).toEqual(['amountWon.lastTwelveMonths']);
  });

  it('follows the chosen variant unless one is named', () => {
    const choices = { win_rate: 'opened' };
    const names = new OwnMetrics([], { choices }).names();
    const of = (formula: string) => measuresIn(checkFormula(formula, names).expression).map(termId);
    expect(of('win_rate')).toEqual(['dealsCreatedAndWon', 'dealsCreated']);
    expect(of('win_rate.closed')).toEqual(['dealsWon', 'dealsClosed']);
  });

  it('follows how open deals are valued', () => {
    const { expression } = compiled('pipeline_value * 2');
    const of = (openValuation: 'amount' | 'listPrice') =>
      measuresIn(withoutSettings(expression, { ...choosing, openValuation })).map(termId);
    expect(of('amount')).not.toEqual(of('listPrice'));
    expect(of('amount')).toHaveLength(1);
  });
});

describe('describeFormula', () => {
  it('gives the words, the units and the dimensions that are left over', () => {
    const { text, units, dimensions, warnings } = describeFormula(
      compiled('gross_revenue / (measure.sellerDays / days)'),
      choosing,
    );
    expect(text.fr).toContain('montant gagné ÷ (');
    expect(units).toEqual(['currency']);
    expect([...dimensions].sort()).toEqual(['location', 'person', 'role', 'team']);
    expect(warnings).toEqual([]);
  });
});
