import type { FamilyId } from './family';
import type { FieldId } from './field';
import type { Texts } from './text';

/** What a record must meet to be counted. */
export type Condition =
  | { readonly field: FieldId; readonly isOneOf: readonly string[] }
  | { readonly field: FieldId; readonly isNoneOf: readonly string[] }
  | { readonly field: FieldId; readonly isKnown: boolean }
  | { readonly field: FieldId; readonly holds: boolean }
  | { readonly field: FieldId; readonly atLeast: string }
  | { readonly field: FieldId; readonly atMost: string };

export const measureUnits = ['currency', 'count', 'days', 'hours', 'score', 'ratio'] as const;
export type MeasureUnit = (typeof measureUnits)[number];

/**
 * count, sum and distinct have the value 0 without records; total (a sum of what is known), median,
 * p90, least and greatest have none. Only count and sum may be added up.
 */
export type Aggregate =
  'count' | 'sum' | 'distinct' | 'total' | 'median' | 'p90' | 'least' | 'greatest';

/** One aggregate over the records of a family that meet all conditions. */
export interface Measure {
  readonly family: FamilyId;
  readonly label: Texts;
  readonly unit: MeasureUnit;
  readonly aggregate: Aggregate;
  /** what is added up or told apart; a count has none */
  readonly value?: FieldId;
  readonly where: readonly Condition[];
}

/** Whether the parts of a period or of a breakdown add up to the whole. */
export function isAdditive(aggregate: Aggregate): boolean {
  return aggregate === 'count' || aggregate === 'sum';
}

/** Whether a measure without records has no value rather than 0. */
export function isNullable(aggregate: Aggregate): boolean {
  return !isAdditive(aggregate) && aggregate !== 'distinct';
}
