import type { CivilDate } from '@/server/values/civil-date';
import type { Period } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';

export type { Scope };

export const dimensions = [
  'product',
  'productCategory',
  'stage',
  'location',
  'segment',
  'source',
  'channel',
  'campaign',
  'team',
  'person',
  'customer',
  'role',
  'lossReason',
  'currency',
  'cycleLength',
] as const;
export type Dimension = (typeof dimensions)[number];

/** One part of a breakdown: the id or text of the dimension's value; null is the 'none' part. */
export interface Part {
  readonly dimension: Dimension;
  readonly key: string | null;
}

export interface FigureRequest {
  readonly metrics: readonly string[];
  /** metric → variant, where it differs from the organisation's choice */
  readonly variants?: Readonly<Record<string, string>>;
  readonly periods: readonly Period[];
  readonly scope: Scope;
  readonly by?: Dimension;
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
  /** only in a breakdown */
  readonly part?: Part & { readonly label: string | null };
  readonly figure: Figure;
}

export type Unit = 'currency' | 'percent' | 'count' | 'days' | 'ratio' | 'currencyPerDay';

/** One metric's answer: its points in the order of the requested periods. */
export interface FigureAnswer {
  readonly metric: string;
  readonly variant: string;
  readonly unit: Unit;
  readonly currency?: string;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly points: readonly FigurePoint[];
}
