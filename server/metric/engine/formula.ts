import type { Expression, MeasureExpression, WindowKind } from './catalogue/expression';
import { measureOf, type Condition } from './catalogue/measure';
import { fields } from './catalogue/field';
import type { Texts } from './catalogue/text';

/** A formula to be written with the reader's own number format. */
export type FormulaToken =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'operator'; readonly text: '+' | '−' | '×' | '÷' }
  | { readonly kind: 'bracket'; readonly text: '(' | ')' }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'days' };

const windowTexts: Partial<Record<WindowKind, Texts>> = {
  previousPeriod: { en: 'in the previous period', fr: 'sur la période précédente' },
  yearBefore: { en: 'one year earlier', fr: 'un an plus tôt' },
  periodStart: { en: 'at the start of the period', fr: 'au début de la période' },
  fiscalToDate: { en: 'in the fiscal year so far', fr: 'depuis le début de l’exercice' },
  previousFiscalToDate: {
    en: 'in the same months of the fiscal year before',
    fr: 'sur les mêmes mois de l’exercice précédent',
  },
  previousFiscalYear: { en: 'in the fiscal year before', fr: 'sur l’exercice précédent' },
};
const wholeText: Texts = { en: 'in all', fr: 'au total' };
export const daysText: Texts = { en: 'days of the period', fr: 'jours de la période' };

/** The id of a measure's place in a formula: the same measure over another window is another. */
export function termId({ measure, window, isWhole }: MeasureExpression): string {
  return [measure, ...(window === 'period' ? [] : [window]), ...(isWhole ? ['whole'] : [])].join(
    '.',
  );
}

/** A measure's name in a formula, with its window where that is not the period. */
export function termLabel({ measure, window, isWhole }: MeasureExpression): Texts {
  const { label } = measureOf(measure);
  const more = isWhole ? wholeText : windowTexts[window];
  return more ? { en: `${label.en} ${more.en}`, fr: `${label.fr} ${more.fr}` } : label;
}

const signs = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const;
const binding = { add: 1, subtract: 1, multiply: 2, divide: 2 } as const;

/** An expanded expression as tokens, with brackets only where they are needed. */
export function formulaTokens(expression: Expression, outer = 0, isRight = false): FormulaToken[] {
  switch (expression.kind) {
    case 'measure':
      return [{ kind: 'term', term: termId(expression) }];
    case 'number':
      return [{ kind: 'number', value: expression.value }];
    case 'days':
      return [{ kind: 'days' }];
    case 'metric':
    case 'openValuation':
      throw new Error(`Not expanded: ${expression.kind}`);
  }
  const own = binding[expression.kind];
  const tokens: FormulaToken[] = [
    ...formulaTokens(expression.left, own),
    { kind: 'operator', text: signs[expression.kind] },
    ...formulaTokens(expression.right, own, true),
  ];
  if (own > outer || (own === outer && !isRight)) return tokens;
  return [{ kind: 'bracket', text: '(' }, ...tokens, { kind: 'bracket', text: ')' }];
}

/** The formula in words. */
export function formulaText(
  tokens: readonly FormulaToken[],
  terms: ReadonlyMap<string, Texts>,
): Texts {
  const inLanguage = (language: keyof Texts) =>
    tokens
      .map((token) => {
        switch (token.kind) {
          case 'term':
            return terms.get(token.term)?.[language] ?? token.term;
          case 'operator':
            return ` ${token.text} `;
          case 'bracket':
            return token.text;
          case 'number':
            return token.value;
          case 'days':
            return daysText[language];
        }
      })
      .join('');
  return { en: inLanguage('en'), fr: inLanguage('fr') };
}

const valueTexts: Record<string, Texts> = {
  won: { en: 'won', fr: 'gagnée' },
  lost: { en: 'lost', fr: 'perdue' },
  rep: { en: 'sales rep', fr: 'commercial' },
};

/** A measure's condition in words. */
export function conditionText(condition: Condition): Texts {
  const { label } = fields[condition.field];
  if ('isKnown' in condition) return { en: `${label.en}: known`, fr: `${label.fr} : connu` };
  if ('holds' in condition) return label;
  const inLanguage = (language: keyof Texts, or: string) =>
    condition.isOneOf.map((value) => valueTexts[value]?.[language] ?? value).join(or);
  return {
    en: `${label.en}: ${inLanguage('en', ' or ')}`,
    fr: `${label.fr} : ${inLanguage('fr', ' ou ')}`,
  };
}
