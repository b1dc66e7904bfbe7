import { callTexts } from './call-texts';
import type { CallName, Expression, MeasureExpression, WindowKind } from './catalogue/expression';
import { fieldOf } from './catalogue/field';
import { measureOf } from './catalogue/measure';
import type { Condition } from './catalogue/measure-definition';
import type { Texts } from './catalogue/text';

/** A formula to be written with the reader's own number format. */
export type FormulaToken =
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'operator'; readonly text: '+' | '−' | '×' | '÷' }
  | { readonly kind: 'bracket'; readonly text: '(' | ')' }
  | { readonly kind: 'function'; readonly name: CallName }
  | { readonly kind: 'comma' }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'days' | 'months' };

export const windowTexts: Partial<Record<WindowKind, Texts>> = {
  previousPeriod: { en: 'in the previous period', fr: 'sur la période précédente' },
  yearBefore: { en: 'one year earlier', fr: 'un an plus tôt' },
  periodStart: { en: 'at the start of the period', fr: 'au début de la période' },
  fiscalToDate: { en: 'in the fiscal year so far', fr: 'depuis le début de l’exercice' },
  previousFiscalToDate: {
    en: 'in the same months of the fiscal year before',
    fr: 'sur les mêmes mois de l’exercice précédent',
  },
  throughEnd: { en: 'up to the end of the period', fr: 'jusqu’à la fin de la période' },
  beforeStart: { en: 'before the period', fr: 'avant la période' },
  lastThreeMonths: { en: 'in the last three months', fr: 'sur les trois derniers mois' },
  lastTwelveMonths: { en: 'in the last twelve months', fr: 'sur les douze derniers mois' },
  lastMonth: { en: 'in the last month', fr: 'sur le dernier mois' },
  monthBeforeLast: { en: 'in the month before', fr: 'sur le mois précédent' },
  twoMonthsBeforeLast: { en: 'two months before', fr: 'deux mois plus tôt' },
  halfYearLater: { en: 'followed for six months', fr: 'suivis pendant six mois' },
  nineMonthsLater: { en: 'followed for nine months', fr: 'suivis pendant neuf mois' },
  previousFiscalYear: { en: 'in the fiscal year before', fr: 'sur l’exercice précédent' },
};
const wholeText: Texts = { en: 'in all', fr: 'au total' };
export const daysText: Texts = { en: 'days of the period', fr: 'jours de la période' };

export const monthsText: Texts = { en: 'months of the period', fr: 'mois de la période' };

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
    case 'months':
      return [{ kind: expression.kind }];
    case 'call':
      return [
        { kind: 'function', name: expression.name },
        { kind: 'bracket', text: '(' },
        ...expression.arguments.flatMap((argument, index): FormulaToken[] => [
          ...(index > 0 ? [{ kind: 'comma' } as const] : []),
          ...formulaTokens(argument),
        ]),
        { kind: 'bracket', text: ')' },
      ];
    case 'confident':
      return formulaTokens(expression.value, outer, isRight);
    case 'metric':
    case 'openValuation':
    case 'whenLoaded':
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
          case 'function':
            return callTexts[token.name][language];
          case 'comma':
            return language === 'fr' ? ' ; ' : ', ';
          case 'days':
            return daysText[language];
          case 'months':
            return monthsText[language];
        }
      })
      .join('');
  return { en: inLanguage('en'), fr: inLanguage('fr') };
}

/** A measure's condition in words. */
export function conditionText(condition: Condition): Texts {
  const { label, values } = fieldOf(condition.field);
  const listed = (list: readonly string[], language: keyof Texts, or: string) =>
    list.map((value) => values?.[value]?.[language] ?? value).join(or);
  if ('isOneOf' in condition) {
    return {
      en: `${label.en}: ${listed(condition.isOneOf, 'en', ' or ')}`,
      fr: `${label.fr} : ${listed(condition.isOneOf, 'fr', ' ou ')}`,
    };
  }
  if ('isNoneOf' in condition) {
    return {
      en: `${label.en}: not ${listed(condition.isNoneOf, 'en', ' nor ')}`,
      fr: `${label.fr} : ni ${listed(condition.isNoneOf, 'fr', ' ni ')}`,
    };
  }
  if ('isKnown' in condition) {
    return condition.isKnown
      ? { en: `${label.en}: known`, fr: `${label.fr} : connu` }
      : { en: `${label.en}: unknown`, fr: `${label.fr} : inconnu` };
  }
  if ('holds' in condition) {
    return condition.holds ? label : { en: `not: ${label.en}`, fr: `pas : ${label.fr}` };
  }
  return 'atLeast' in condition
    ? {
        en: `${label.en}: at least ${condition.atLeast}`,
        fr: `${label.fr} : au moins ${condition.atLeast}`,
      }
    : {
        en: `${label.en}: at most ${condition.atMost}`,
        fr: `${label.fr} : au plus ${condition.atMost}`,
      };
}
