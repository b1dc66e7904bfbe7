import { withoutSettings, type Choosing } from '../evaluate';
import type { Dimension, Unit } from '../figure';
import {
  partsOfExpression,
  withParts,
  type Expression,
  type MeasureExpression,
} from './expression';
import { dimensionsOfFamily } from './family';
import { measureOf } from './measure';
import type { Metric, Variant } from './metric';
import { customers } from './metrics/customers';
import { people } from './metrics/people';
import { performance } from './metrics/performance';
import { pipeline } from './metrics/pipeline';
import { revenue } from './metrics/revenue';
import { lossReasonShare, winRate } from './metrics/win-rate';

/** Every metric, in the order in which they are listed. */
export const catalogue: readonly Metric[] = [
  ...revenue,
  winRate,
  ...performance,
  lossReasonShare,
  ...customers,
  ...pipeline,
  ...people,
];

const byId = new Map(catalogue.map((metric) => [metric.id, metric]));

/** A metric by its id; undefined when the catalogue has none. */
export function findMetric(id: string): Metric | undefined {
  return byId.get(id);
}

/** A metric's variant, its default when `variant` is undefined; undefined when there is none. */
export function findVariant(metric: Metric, variant?: string): Variant | undefined {
  const id = variant ?? metric.defaultVariant;
  return Object.hasOwn(metric.variants, id) ? metric.variants[id] : undefined;
}

/** The expression with every metric in it replaced by that metric's own; throws for a cycle. */
export function expand(expression: Expression, path: readonly string[] = []): Expression {
  if (expression.kind !== 'metric') return withParts(expression, (part) => expand(part, path));
  const { metric: id, variant } = expression;
  if (path.includes(id)) throw new Error(`Metric cycle: ${[...path, id].join(' → ')}`);
  const found = byId.get(id);
  const definition = found && findVariant(found, variant);
  if (!definition) throw new Error(`Unknown metric or variant: ${id} ${variant ?? ''}`);
  return expand(definition.expression, [...path, id]);
}

/** The measures that an expanded expression reads, each once for its window. */
export function measuresIn(expression: Expression): MeasureExpression[] {
  if (expression.kind === 'measure') return [expression];
  return partsOfExpression(expression).flatMap(measuresIn);
}

/** What a measure's place in a formula can be asked by: its own dimensions, and those it ignores. */
export function dimensionsOfNode({ measure, across = [] }: MeasureExpression): Dimension[] {
  return [...new Set([...dimensionsOfFamily(measureOf(measure).family), ...across])];
}

/**
 * What a variant can be broken down by: the dimensions that all of its measures have, of those that
 * the organisation's settings choose where they are given.
 */
export function dimensionsOf(variant: Variant, choosing?: Choosing): Dimension[] {
  const expression = expand(variant.expression);
  const chosen = choosing ? withoutSettings(expression, choosing) : expression;
  const [first, ...rest] = measuresIn(chosen).map(dimensionsOfNode);
  return (first ?? []).filter((dimension) => rest.every((list) => list.includes(dimension)));
}

/** The unit of a metric's variant. */
export function unitOf(metric: Metric, variant: Variant): Unit {
  return variant.unit ?? metric.unit;
}
