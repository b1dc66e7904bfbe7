import { describe, expect, it } from 'vitest';
import { Decimal } from '@/server/values/decimal';
import { measuresIn } from '../catalogue/catalogue';
import { evaluate, withoutSettings, type Choosing } from '../evaluate';
import { termId } from '../formula';
import type { Unit } from '../figure';
import { checkFormula } from './check-formula';
import type { OwnDefinition } from './own-definition';
import { OwnMetrics } from './own-metrics';
import { FormulaError, type Problem } from './problem';

const settings = { choices: {} } as const;
const choosing: Choosing = { openValuation: 'amount', loaded: new Set() };

const own = (id: string, formula: string, unit: Unit = 'count'): OwnDefinition => ({
  id,
  version: 1,
  name: { en: id, fr: id },
  definition: { en: id, fr: id },
  formula,
  unit,
  direction: 'higher',
  family: 'performance',
  kind: 'lagging',
});

const metrics = (...definitions: OwnDefinition[]) => new OwnMetrics(definitions, settings);
const compiled = (formula: string, unit?: Unit) => checkFormula(formula, metrics().names(), unit);

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof FormulaError) return error.problem;
    throw error;
  }
  throw new Error('No problem');
}

describe('answers given in confidence', () => {
  it('stay so in a formula over them, as a whole', () => {
    const { expression } = compiled('coalesce(enps, 0) + employee_satisfaction[yearBefore]');
    const heard: string[] = [];
    let inner = expression;
    while (inner.kind === 'confident') {
      heard.push(...measuresIn(inner.heard).map(termId));
      inner = inner.value;
    }
    expect(heard.sort()).toEqual([
      'employeesRecommending',
      'employeesSatisfactionHeard.yearBefore',
    ]);
    expect(inner.kind).toBe('add');
    const few = {
      measure: () => new Decimal(4),
      elapsedDays: () => 1,
      months: () => new Decimal(1),
    };
    expect(evaluate(expression, { ...choosing, ...few })).toEqual({
      value: null,
      reason: 'tooFewAnswers',
    });
  });

  it('are named by no measure', () => {
    expect(problemOf(() => compiled('measure.employeePromoters'))).toMatchObject({
      code: 'unknownMeasure',
    });
  });
});

describe('own metrics over own metrics', () => {
  it('are written out', () => {
    const found = metrics(
      own('own_a', 'own_b * 2', 'currency'),
      own('own_b', 'gross_revenue - 1', 'currency'),
    ).find('own_a');
    const expression = found?.variants.standard?.expression;
    const settled = expression && withoutSettings(expression, choosing);
    expect(settled && measuresIn(settled).map(termId)).toEqual(['amountWon']);
  });

  it('may not be defined by one another', () => {
    const circle = metrics(
      own('own_a', 'own_b + 1'),
      own('own_b', '1 + own_c'),
      own('own_c', 'own_a'),
    );
    expect(circle.problemOf('own_a')).toMatchObject({
      code: 'cycle',
      from: 0,
      to: 5,
      values: { path: 'own_a → own_b → own_c → own_a' },
    });
    expect(metrics(own('own_a', 'own_a')).problemOf('own_a')).toMatchObject({ code: 'cycle' });
    expect(circle.find('own_a')).toBeUndefined();
  });

  it('say which of them is broken', () => {
    const broken = metrics(own('own_a', 'own_b * 2'), own('own_b', 'no_such_metric'));
    expect(broken.problemOf('own_a')).toMatchObject({
      code: 'brokenMetric',
      values: { metric: 'own_b' },
    });
    expect(broken.problemOf('own_b')).toMatchObject({ code: 'unknownName' });
    expect(broken.problemOf('own_c')).toBeUndefined();
  });

  it('cannot grow without bound', () => {
    const doubling = Array.from({ length: 60 }, (_, index) =>
      own(`own_${index + 1}`, index === 0 ? 'deals_won' : `own_${index} + own_${index}`),
    );
    const all = metrics(...doubling);
    expect(all.problemOf('own_5')).toBeUndefined();
    expect(all.problemOf('own_60')).toMatchObject({ code: 'brokenMetric' });
    const first = doubling.find(({ id }) => all.problemOf(id));
    expect(first && all.problemOf(first.id)).toMatchObject({ code: 'expandsTooFar' });
  });
});
