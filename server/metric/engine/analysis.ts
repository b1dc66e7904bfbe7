import type { Grain } from '@/server/values/period';
import type { Correlation } from './correlation';
import type { Dimension, Figure, FigureAnswer, FigurePoint, LabelledPart, Unit } from './figure';

/** A metric's points over consecutive periods, oldest first. */
export interface Course {
  readonly grain: Grain;
  /** the grains that it can be read in */
  readonly grains: readonly Grain[];
  /** the periods' keys, one for each point */
  readonly keys: readonly string[];
  readonly answer: FigureAnswer;
}

/** A metric in one period by one dimension or two, with what the parts belong to. */
export interface Breakdown {
  readonly metric: string;
  readonly variant: string;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly by: readonly Dimension[];
  /** whether the parts add up to the whole */
  readonly isAdditive: boolean;
  /** one for each part, or for each pair of parts */
  readonly parts: readonly FigurePoint[];
  /** of two dimensions: the parts of each alone, never added up from the pairs */
  readonly rows: readonly FigurePoint[];
  readonly columns: readonly FigurePoint[];
  readonly whole: Figure;
}

/** One of two parts that are compared. */
export interface ComparedSide {
  readonly part: LabelledPart;
  readonly figure: Figure;
  /** the records of the formula's first measure */
  readonly recordCount: number;
  readonly points: readonly FigurePoint[];
}

export interface Comparison extends Omit<Course, 'answer'> {
  readonly metric: string;
  readonly variant: string;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly direction: FigureAnswer['direction'];
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  /** left − right in the metric's unit; null where either has no value */
  readonly difference: string | null;
  /** the difference ÷ |right|; null where right is zero or without value */
  readonly relative: string | null;
}

/** The leading metric's value and the lagging one's, so many periods later. */
export interface CorrelatedPair {
  readonly leadingPeriod: string;
  readonly laggingPeriod: string;
  readonly leading: string | null;
  readonly lagging: string | null;
}

export interface Correlated extends Omit<Course, 'answer' | 'keys'> {
  readonly leading: { readonly metric: string; readonly unit: Unit };
  readonly lagging: { readonly metric: string; readonly unit: Unit };
  readonly lag: number;
  readonly pairs: readonly CorrelatedPair[];
  readonly correlation: Correlation;
}
