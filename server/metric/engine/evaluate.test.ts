import { describe, expect, it } from 'vitest';
import { Decimal } from '@/server/values/decimal';
import { expand } from './catalogue/catalogue';
import {
  confident,
  constant,
  elapsedDays,
  growth,
  metric,
  minus,
  of,
  over,
  times,
} from './catalogue/expression';
import type { MeasureId } from './catalogue/measure';
import { evaluate, type Sources } from './evaluate';

const sources = (values: Partial<Record<MeasureId, number>>, days = 31): Sources => ({
  measure: ({ measure }) => new Decimal(values[measure] ?? 0),
  elapsedDays: () => days,
  months: () => new Decimal(1),
  openValuation: 'amount',
  loaded: new Set(),
});

describe('evaluate', () => {
  it('shows no part of a ratio whose amount has no rate', () => {
    const mean = over(of('amountWon'), of('dealsWon'));
    expect(evaluate(mean, sources({ amountWon: Number.NaN, dealsWon: 2 }))).toEqual({
      value: null,
      reason: 'missingRate',
      denominator: '2',
    });
  });

  it('keeps numerator and denominator, and divides once', () => {
    const rate = over(of('dealsWon'), of('dealsClosed'));
    expect(evaluate(rate, sources({ dealsWon: 2, dealsClosed: 3 }))).toEqual({
      value: '0.6666666666666666666666666666666666666667',
      numerator: '2',
      denominator: '3',
    });
  });

  it('says nothing of the answers of fewer than five', () => {
    const score = confident(
      over(of('employeeSatisfactionScore'), of('employeeSatisfactionAnswers')),
      of('employeesSatisfactionHeard'),
    );
    const answered = { employeeSatisfactionScore: 20, employeeSatisfactionAnswers: 5 };
    expect(evaluate(score, sources({ ...answered, employeesSatisfactionHeard: 5 }))).toEqual({
      value: '4',
      numerator: '20',
      denominator: '5',
    });
    expect(evaluate(score, sources({ ...answered, employeesSatisfactionHeard: 4 }))).toEqual({
      value: null,
      reason: 'tooFewAnswers',
    });
    expect(evaluate(times(score, constant('2')), sources(answered))).toEqual({
      value: null,
      reason: 'tooFewAnswers',
    });
  });

  it.each([
    ['a ratio without denominator', over(of('dealsWon'), of('dealsLost')), 'zeroDenominator'],
    ['a mean of nothing', over(of('amountWon'), of('dealsWon'), 'noRecords'), 'noRecords'],
    ['growth from nothing', growth(of('openDeals'), of('dealsLost')), 'noBase'],
    [
      'a sum with a missing part',
      times(of('openDeals'), over(of('openDeals'), of('dealsLost'))),
      'zeroDenominator',
    ],
  ] as const)('%s has no value but a reason', (_, expression, reason) => {
    expect(evaluate(expression, sources({ openDeals: 4 }))).toMatchObject({ value: null, reason });
  });

  it('gives growth no value from a negative base', () => {
    const expression = growth(of('amountWon'), of('listPriceWon'));
    expect(evaluate(expression, sources({ amountWon: 5, listPriceWon: -2 })).reason).toBe('noBase');
  });

  it('counts a period without records as 0', () => {
    expect(evaluate(of('amountWon'), sources({}))).toEqual({ value: '0' });
  });

  it('recomputes sales velocity from its four factors', () => {
    const values = {
      openDeals: 10,
      amountWon: 4000,
      dealsWon: 2,
      dealsClosed: 4,
      cycleDaysWon: 100,
      dealsWonWithCycle: 2,
    };
    // 10 × 2,000 × 0.5 ÷ 50
    expect(evaluate(expand(metric('sales_velocity')), sources(values)).value).toBe('200');
  });

  it('divides by the average headcount of the elapsed days', () => {
    const productivity = over(of('amountWon'), over(of('sellerDays'), elapsedDays));
    const figure = evaluate(productivity, sources({ amountWon: 100_000, sellerDays: 310 }, 31));
    expect(figure).toEqual({ value: '10000', numerator: '100000', denominator: '10' });
  });

  it('writes small and large values without exponent', () => {
    const tiny = minus(constant('0.0000000000000000001'), constant('0'));
    expect(evaluate(tiny, sources({})).value).toBe('0.0000000000000000001');
    const huge = times(constant('100000000000000000000'), constant('10'));
    expect(evaluate(huge, sources({})).value).toBe('1000000000000000000000');
  });
});
