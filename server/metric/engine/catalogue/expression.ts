import type { Dimension, NoValueReason } from '../figure';
import type { MeasureId } from './measure';
import type { RecordType } from './record-type';

/**
 * The stretch of time that a measure is taken over, seen from the figure's period. Earlier
 * periods are cut to the same elapsed part while the figure's period is not over. throughEnd and
 * beforeStart begin with the first record.
 */
export const windowKinds = [
  'period',
  'previousPeriod',
  'yearBefore',
  'periodStart',
  'throughEnd',
  'beforeStart',
  'lastThreeMonths',
  'lastMonth',
  'monthBeforeLast',
  'twoMonthsBeforeLast',
  'halfYearLater',
  'nineMonthsLater',
  'lastTwelveMonths',
  'fiscalToDate',
  'previousFiscalToDate',
  'previousFiscalYear',
] as const;
export type WindowKind = (typeof windowKinds)[number];

export interface MeasureExpression {
  readonly kind: 'measure';
  readonly measure: MeasureId;
  readonly window: WindowKind;
  /** the whole scope's value where a breakdown is asked: the base of a share */
  readonly isWhole: boolean;
  /** dimensions that it is not divided or filtered by: its records have nothing of the kind */
  readonly across?: readonly Dimension[];
}

export const callNames = [
  'min',
  'max',
  'abs',
  'round',
  'coalesce',
  'if',
  'less',
  'lessOrEqual',
  'greater',
  'greaterOrEqual',
  'equal',
  'notEqual',
  'and',
  'or',
  'not',
] as const;
export type CallName = (typeof callNames)[number];

/** A formula over measures. Ratios stay apart to the end: numerator, denominator, then one division. */
export type Expression =
  | MeasureExpression
  | { readonly kind: 'metric'; readonly metric: string; readonly variant?: string }
  | { readonly kind: 'number'; readonly value: string }
  /** the days of the period that have elapsed; its length in months */
  | { readonly kind: 'days' | 'months' }
  | {
      readonly kind: 'add' | 'subtract' | 'multiply';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'divide';
      readonly left: Expression;
      readonly right: Expression;
      readonly whenZero: NoValueReason;
      /** a base of growth must be above zero */
      readonly needsPositive: boolean;
    }
  /** comparisons give 1 or 0; `if` takes its second where the first is not 0, else its third */
  | { readonly kind: 'call'; readonly name: CallName; readonly arguments: readonly Expression[] }
  /** answers given in confidence: a value only where enough people were heard */
  | {
      readonly kind: 'confident';
      readonly value: Expression;
      readonly heard: Expression;
    }
  | {
      readonly kind: 'openValuation';
      readonly amount: Expression;
      readonly listPrice: Expression;
    }
  /** `loaded` where the organisation has any record of the type */
  | {
      readonly kind: 'whenLoaded';
      readonly recordType: LoadedType;
      readonly loaded: Expression;
      readonly otherwise: Expression;
    };

/**
 * The record types whose presence decides what a default definition rests on; of customers, one
 * whose first purchase was entered.
 */
export const loadedTypes = [
  'customer',
  'deal',
  'dealLine',
  'dealStageChange',
  'invoice',
  'payment',
  'subscriptionMovement',
] as const satisfies readonly RecordType[];
export type LoadedType = (typeof loadedTypes)[number];

/** A measure over the figure's own period, or another window. */
export function of(measure: MeasureId, window: WindowKind = 'period'): MeasureExpression {
  return { kind: 'measure', measure, window, isWhole: false };
}

/** A measure of the whole scope, also in a breakdown. */
export function wholeOf(measure: MeasureId, window: WindowKind = 'period'): MeasureExpression {
  return { kind: 'measure', measure, window, isWhole: true };
}

/** A measure that stays whole in a breakdown by what only the rest of the formula has. */
export function across(
  node: MeasureExpression,
  ...dimensions: readonly Dimension[]
): MeasureExpression {
  return { ...node, across: dimensions };
}

/** Another metric on the same period, scope and part. */
export function metric(id: string, variant?: string): Expression {
  return { kind: 'metric', metric: id, variant };
}

/** The days of the period that have elapsed. */
export const elapsedDays: Expression = { kind: 'days' };

/** The length of the period in months: 1, 3, 6, 12, or days ÷ 30.4. */
export const months: Expression = { kind: 'months' };

export function constant(value: string): Expression {
  return { kind: 'number', value };
}

export function plus(left: Expression, right: Expression): Expression {
  return { kind: 'add', left, right };
}

export function minus(left: Expression, right: Expression): Expression {
  return { kind: 'subtract', left, right };
}

export function times(left: Expression, right: Expression): Expression {
  return { kind: 'multiply', left, right };
}

/** left ÷ right; without a value, for the reason given, where right is zero. */
export function over(
  left: Expression,
  right: Expression,
  whenZero: NoValueReason = 'zeroDenominator',
): Expression {
  return { kind: 'divide', left, right, whenZero, needsPositive: false };
}

/** (now − base) ÷ base; without a value where the base is zero or negative. */
export function growth(now: Expression, base: Expression): Expression {
  return {
    kind: 'divide',
    left: minus(now, base),
    right: base,
    whenZero: 'noBase',
    needsPositive: true,
  };
}

export function call(name: CallName, ...given: readonly Expression[]): Expression {
  return { kind: 'call', name, arguments: given };
}

/** Fewer answers than this could be told by who gave them. */
export const FEWEST_ANSWERS = 5;

/** A figure of answers given in confidence: no value while fewer than FEWEST_ANSWERS were heard. */
export function confident(value: Expression, heard: Expression): Expression {
  return { kind: 'confident', value, heard };
}

/** Follows the organisation's setting for open deals without an amount. */
export function byOpenValuation(amount: Expression, listPrice: Expression): Expression {
  return { kind: 'openValuation', amount, listPrice };
}

/** `loaded` where the organisation has any record of a type, whatever the period and scope. */
export function whenLoaded(
  recordType: LoadedType,
  loaded: Expression,
  otherwise: Expression,
): Expression {
  return { kind: 'whenLoaded', recordType, loaded, otherwise };
}

/** The expressions that an expression is made of. */
export function partsOfExpression(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return [expression.left, expression.right];
    case 'call':
      return expression.arguments;
    case 'confident':
      return [expression.value, expression.heard];
    case 'openValuation':
      return [expression.amount, expression.listPrice];
    case 'whenLoaded':
      return [expression.loaded, expression.otherwise];
    default:
      return [];
  }
}

/** The same expression made of other parts. */
export function withParts(
  expression: Expression,
  change: (part: Expression) => Expression,
): Expression {
  switch (expression.kind) {
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(change) };
    case 'confident':
      return { ...expression, value: change(expression.value), heard: change(expression.heard) };
    case 'openValuation':
      return {
        ...expression,
        amount: change(expression.amount),
        listPrice: change(expression.listPrice),
      };
    case 'whenLoaded':
      return {
        ...expression,
        loaded: change(expression.loaded),
        otherwise: change(expression.otherwise),
      };
    default:
      return expression;
  }
}
