import { describe, expect, it } from 'vitest';
import { completeFormula } from './complete-formula';
import { OwnMetrics } from './own-metrics';

const own = new OwnMetrics(
  [
    {
      id: 'own_score',
      version: 1,
      name: { en: 'Health score', fr: 'Indice de santé' },
      definition: { en: '', fr: '' },
      formula: 'deals_won',
      unit: 'count',
      direction: 'higher',
      family: 'performance',
      kind: 'lagging',
    },
  ],
  { choices: {} },
);

const inserts = (text: string) => {
  const caret = text.indexOf('|');
  const formula = text.replace('|', '');
  const { from, to, options } = completeFormula(formula, caret, own);
  return options.map(({ insert }) => formula.slice(0, from) + insert + formula.slice(to));
};

describe('completeFormula', () => {
  it.each([
    ['wi|', 'win_rate'],
    ['1 + gros|s_re', '1 + gross_revenue'],
    ['reus|', 'win_rate'],
    ['réus|', 'win_rate'],
    ['measure.amountw|', 'measure.amountWon'],
    ['measure.amountWon[y|]', 'measure.amountWon[yearBefore]'],
    ['measure.amountWon[préc|]', 'measure.amountWon[previousPeriod]'],
    ['win_rate.v|', 'win_rate.value'],
    ['coa|', 'coalesce('],
    ['sante|', 'own_score'],
    ['jour|', 'days'],
  ])('%s', (text, expected) => {
    const found = inserts(text);
    expect(found).toContain(expected);
  });

  it('finds measures by their names in both languages', () => {
    const { options } = completeFormula('measure.gagné', 13, own);
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter(({ label }) => !label.fr.includes('gagné'))).toEqual([]);
  });

  it('puts names that begin so first, and proposes at most eight', () => {
    expect(inserts('deals_w|')[0]).toBe('deals_won');
    expect(inserts('e|').length).toBeLessThanOrEqual(8);
    expect(inserts('zzzz|')).toEqual([]);
    expect(inserts('no_such.v|')).toEqual([]);
  });
});
