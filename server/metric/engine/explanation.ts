import type { CivilDate } from '@/server/values/civil-date';
import type { Period } from '@/server/values/period';
import type { MeasureUnit } from './catalogue/measure-definition';
import type { Benchmark } from './catalogue/metric';
import type { RecordType } from './catalogue/record-type';
import type { Texts } from './catalogue/text';
import type { Dimension, Figure, LabelledPart, Unit } from './figure';
import type { FormulaToken } from './formula';

/** Which records a term counts: their type, dates, conditions and parts. */
export interface Predicate {
  readonly recordType: RecordType;
  readonly records: Texts;
  /** [start, end); a snapshot has the state at the end of the day before `end` */
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly isSnapshot: boolean;
  /** deals without a creation date are counted too: they are open now */
  readonly isNow: boolean;
  readonly conditions: readonly Texts[];
  readonly parts: readonly LabelledPart[];
}

/** One measure of a formula with its value and what it counts. */
export interface Term {
  readonly id: string;
  readonly label: Texts;
  readonly unit: MeasureUnit;
  /** null where there is none without records */
  readonly value: string | null;
  readonly predicate: Predicate;
}

/** Everything that one figure rests on. */
export interface Explanation {
  readonly metric: string;
  readonly name: Texts;
  readonly definition: Texts;
  readonly note: Texts | null;
  readonly unit: Unit;
  readonly currency: string;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly kind: 'leading' | 'lagging';
  readonly benchmarks: readonly Benchmark[];
  readonly variant: { readonly id: string; readonly name: Texts; readonly definition: Texts };
  readonly variants: readonly { readonly id: string; readonly name: Texts }[];
  readonly dimensions: readonly Dimension[];
  readonly period: Period;
  readonly isToDate: boolean;
  readonly asOf: CivilDate;
  readonly part: LabelledPart | null;
  readonly figure: Figure;
  readonly formula: readonly FormulaToken[];
  readonly formulaText: Texts;
  /** the elapsed days of the period, where the formula divides by them */
  readonly days: number;
  readonly months: string;
  readonly terms: readonly Term[];
}
