import type { Expression } from '../catalogue/expression';
import type { Metric } from '../catalogue/metric';
import type { Kind } from './quantity';
import type { Place } from './tree';

/** A part of a formula as the engine computes it. */
export interface Compiled {
  readonly expression: Expression;
  readonly kind: Kind;
  /** how many parts it is made of, metrics written out */
  readonly size: number;
  /** scopes in which a metric that it names makes no sense */
  readonly notForScopes: NonNullable<Metric['notForScopes']>;
}

/** The metrics that a formula may name. */
export interface MetricNames {
  /** The metric written out, over the organisation's variant where none is named. */
  metric(id: string, variant: string | undefined, place: Place): Compiled | undefined;
  /** the variants of a metric that exists */
  variants(id: string): readonly string[];
  readonly ids: readonly string[];
}
