import type { Texts } from '../catalogue/text';

interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly usage: string;
  readonly explanation: Texts;
}

const MANY = 20;

/** The functions that own formulas may call. */
export const formulaFunctions = {
  if: {
    least: 3,
    most: 3,
    usage: 'if(condition, then, otherwise)',
    explanation: {
      en: 'the second where the condition holds, else the third',
      fr: 'le deuxième si la condition est remplie, sinon le troisième',
    },
  },
  min: {
    least: 1,
    most: MANY,
    usage: 'min(a, b, …)',
    explanation: { en: 'the smallest', fr: 'le plus petit' },
  },
  max: {
    least: 1,
    most: MANY,
    usage: 'max(a, b, …)',
    explanation: { en: 'the greatest', fr: 'le plus grand' },
  },
  abs: {
    least: 1,
    most: 1,
    usage: 'abs(a)',
    explanation: { en: 'without its sign', fr: 'sans son signe' },
  },
  round: {
    least: 1,
    most: 2,
    usage: 'round(a, digits)',
    explanation: {
      en: 'rounded to so many decimals, half away from zero',
      fr: 'arrondi à ce nombre de décimales, la moitié en s’éloignant de zéro',
    },
  },
  coalesce: {
    least: 1,
    most: MANY,
    usage: 'coalesce(a, b, …)',
    explanation: { en: 'the first that has a value', fr: 'le premier qui a une valeur' },
  },
  divide: {
    least: 3,
    most: 3,
    usage: 'divide(a, b, otherwise)',
    explanation: {
      en: 'a ÷ b, or the third where that has no value',
      fr: 'a ÷ b, ou le troisième si le quotient n’a pas de valeur',
    },
  },
} as const satisfies Record<string, FormulaFunction>;

export type FunctionName = keyof typeof formulaFunctions;
export const functionNames = Object.keys(formulaFunctions) as FunctionName[];

/** A function by its name in any case. */
export function findFunction(name: string): FunctionName | undefined {
  const lower = name.toLowerCase();
  return functionNames.find((candidate) => candidate === lower);
}
