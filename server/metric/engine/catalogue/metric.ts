import type { Dimension, Unit } from '../figure';
import type { Expression } from './expression';
import type { Texts } from './text';

export const metricFamilies = [
  'performance',
  'productivity',
  'pipeline',
  'revenue',
  'retention',
  'activity',
  'marketing',
  'customer_success',
  'customer_service',
  'presales',
  'enablement',
  'people',
  'finance',
  'social',
] as const;
export type MetricFamily = (typeof metricFamilies)[number];

export const audiences = [
  'executive',
  'sales_manager',
  'rep',
  'bdr',
  'sdr',
  'service',
  'cs',
  'sales_marketing',
  'enablement',
  'presales',
  'marketing',
] as const;
export type Audience = (typeof audiences)[number];

/** One way to define a metric. */
export interface Variant {
  readonly name: Texts;
  readonly definition: Texts;
  readonly expression: Expression;
  /** where it differs from the metric's */
  readonly unit?: Unit;
}

/** A published figure to read one's own against; never a default or a target. */
export interface Benchmark {
  readonly value: string;
  readonly label: Texts;
  readonly source: string;
}

export interface Metric {
  readonly id: string;
  readonly name: Texts;
  readonly aliases: { readonly en: readonly string[]; readonly fr: readonly string[] };
  readonly definition: Texts;
  readonly unit: Unit;
  readonly direction: 'higher' | 'lower' | 'neutral';
  readonly family: MetricFamily;
  readonly kind: 'leading' | 'lagging';
  readonly audiences: readonly Audience[];
  readonly defaultVariant: string;
  readonly variants: Readonly<Record<string, Variant>>;
  /** a metric that is another's breakdown: the dimension used when none is asked */
  readonly presetDimension?: Dimension;
  /** kinds of scope in which it makes no sense */
  readonly notForScopes?: readonly ('organisation' | 'team' | 'person')[];
  readonly benchmarks?: readonly Benchmark[];
  readonly note?: Texts;
  /** where the definition comes from: the articles of the catalogue's literature */
  readonly sources?: readonly string[];
  /** figures put into the formula, with what it gives */
  readonly example?: WorkedExample;
}

/** Measures' values and the result, as exact decimal texts. */
export interface WorkedExample {
  readonly variant?: string;
  /** term of the formula ('amountWon', 'amountWon.previousPeriod') → value */
  readonly terms: Readonly<Record<string, string>>;
  readonly result: string;
}

/** A metric with one definition, under the variant's name 'standard'. */
export function single(
  metric: Omit<Metric, 'variants' | 'defaultVariant'> & { readonly expression: Expression },
): Metric {
  const { expression, ...rest } = metric;
  return {
    ...rest,
    defaultVariant: 'standard',
    variants: {
      standard: {
        name: { en: 'Standard', fr: 'Standard' },
        definition: metric.definition,
        expression,
      },
    },
  };
}
