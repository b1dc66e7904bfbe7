import type { NoValueReason } from '../figure';
import type { MeasureId } from './measure';

/**
 * The stretch of time that a measure is taken over, seen from the figure's period. Earlier
 * periods are cut to the same elapsed part while the figure's period is not over.
 */
export type WindowKind =
  | 'period'
  | 'previousPeriod'
  | 'yearBefore'
  | 'periodStart'
  | 'fiscalToDate'
  | 'previousFiscalToDate'
  | 'previousFiscalYear';

export interface MeasureExpression {
  readonly kind: 'measure';
  readonly measure: MeasureId;
  readonly window: WindowKind;
  /** the whole scope's value where a breakdown is asked: the base of a share */
  readonly isWhole: boolean;
}

/** A formula over measures. Ratios stay apart to the end: numerator, denominator, then one division. */
export type Expression =
  | MeasureExpression
  | { readonly kind: 'metric'; readonly metric: string; readonly variant?: string }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'days' }
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
  | {
      readonly kind: 'openValuation';
      readonly amount: Expression;
      readonly listPrice: Expression;
    };

/** A measure over the figure's own period, or another window. */
export function of(measure: MeasureId, window: WindowKind = 'period'): MeasureExpression {
  return { kind: 'measure', measure, window, isWhole: false };
}

/** A measure of the whole scope, also in a breakdown. */
export function wholeOf(measure: MeasureId): MeasureExpression {
  return { kind: 'measure', measure, window: 'period', isWhole: true };
}

/** Another metric on the same period, scope and part. */
export function metric(id: string, variant?: string): Expression {
  return { kind: 'metric', metric: id, variant };
}

/** The days of the period that have elapsed. */
export const elapsedDays: Expression = { kind: 'days' };

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

/** Follows the organisation's setting for open deals without an amount. */
export function byOpenValuation(amount: Expression, listPrice: Expression): Expression {
  return { kind: 'openValuation', amount, listPrice };
}
