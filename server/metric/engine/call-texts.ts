import type { CallName } from './catalogue/expression';
import type { Texts } from './catalogue/text';

/** How the functions of formulas are called. */
export const callTexts: Readonly<Record<CallName, Texts>> = {
  min: { en: 'smallest of', fr: 'plus petit de' },
  max: { en: 'greatest of', fr: 'plus grand de' },
  abs: { en: 'absolute value', fr: 'valeur absolue' },
  round: { en: 'rounded', fr: 'arrondi' },
  coalesce: { en: 'first known of', fr: 'premier connu de' },
  if: { en: 'if', fr: 'si' },
  less: { en: 'less', fr: 'inférieur' },
  lessOrEqual: { en: 'at most', fr: 'au plus' },
  greater: { en: 'greater', fr: 'supérieur' },
  greaterOrEqual: { en: 'at least', fr: 'au moins' },
  equal: { en: 'equal', fr: 'égal' },
  notEqual: { en: 'different', fr: 'différent' },
  and: { en: 'all of', fr: 'tous' },
  or: { en: 'any of', fr: 'au moins un' },
  not: { en: 'not', fr: 'non' },
};
