import type { CivilDate } from '@/server/values/civil-date';
import type { Period } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import type { Dimension } from './dimension';

export type { Scope };
export { dimensions, isIdentified, type Dimension, type IdentifiedDimension } from './dimension';

/** One part of a breakdown: the id or text of the dimension's value; null is the 'none' part. */
export interface Part {
  readonly dimension: Dimension;
  readonly key: string | null;
}

export interface LabelledPart extends Part {
  readonly label: string | null;
}

/** A figure is broken down by at most this many dimensions at once. */
export const MOST_DIMENSIONS = 2;

export interface FigureRequest {
  readonly metrics: readonly string[];
  /** metric → variant, where it differs from the organisation's choice */
  readonly variants?: Readonly<Record<string, string>>;
  readonly periods: readonly Period[];
  readonly scope: Scope;
  /** without it a metric's preset breakdown; empty: undivided */
  readonly by?: readonly Dimension[];
  readonly filters?: readonly Part[];
  /** today in the organisation's zone: a period that holds it is 'to date' */
  readonly asOf: CivilDate;
}

export const noValueReasons = [
  'zeroDenominator',
  'noRecords',
  'noBase',
  'needsOwner',
  'notForScope',
  'missingRate',
  'unlimited',
  'tooFewAnswers',
  'mixedKinds',
] as const;
export type NoValueReason = (typeof noValueReasons)[number];

/** A metric's value for one period and part; exact decimal texts. */
export interface Figure {
  readonly value: string | null;
  /** why there is no value */
  readonly reason?: NoValueReason;
  readonly numerator?: string;
  readonly denominator?: string;
}

export interface FigurePoint {
  readonly period: Period;
  readonly isToDate: boolean;
  /** one for each dimension of the breakdown; none where the figure is undivided */
  readonly parts: readonly LabelledPart[];
  readonly figure: Figure;
}

export const units = [
  'currency',
  'percent',
  'count',
  'days',
  'hours',
  'ratio',
  'score',
  'currencyPerDay',
] as const;
export type Unit = (typeof units)[number];

/** One metric's answer: its points in the order of the requested periods. */
export interface FigureAnswer {
  readonly metric: string;
  readonly variant: string;
  readonly unit: Unit;
  readonly currency?: string;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly points: readonly FigurePoint[];
}
