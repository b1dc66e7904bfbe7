import type { Dimension, Unit } from '../figure';
import type { Expression, MeasureExpression } from './expression';
import { familyOf } from './family';
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
  return metric.variants[variant ?? metric.defaultVariant];
}

/** The expression with every metric in it replaced by that metric's own; throws for a cycle. */
export function expand(expression: Expression, path: readonly string[] = []): Expression {
  switch (expression.kind) {
    case 'metric': {
      const { metric: id, variant } = expression;
      if (path.includes(id)) throw new Error(`Metric cycle: ${[...path, id].join(' → ')}`);
      const found = byId.get(id);
      const definition = found && findVariant(found, variant);
      if (!definition) throw new Error(`Unknown metric or variant: ${id} ${variant ?? ''}`);
      return expand(definition.expression, [...path, id]);
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return {
        ...expression,
        left: expand(expression.left, path),
        right: expand(expression.right, path),
      };
    case 'openValuation':
      return {
        ...expression,
        amount: expand(expression.amount, path),
        listPrice: expand(expression.listPrice, path),
      };
    default:
      return expression;
  }
}

/** The measures that an expanded expression reads, each once for its window. */
export function measuresIn(expression: Expression): MeasureExpression[] {
  switch (expression.kind) {
    case 'measure':
      return [expression];
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return [...measuresIn(expression.left), ...measuresIn(expression.right)];
    case 'openValuation':
      return [...measuresIn(expression.amount), ...measuresIn(expression.listPrice)];
    default:
      return [];
  }
}

/** What a variant can be broken down by: the dimensions that all of its measures have. */
export function dimensionsOf(variant: Variant): Dimension[] {
  const [first, ...rest] = measuresIn(expand(variant.expression)).map(
    ({ measure }) => familyOf(measureOf(measure).family).dimensions,
  );
  return (first ?? []).filter((dimension) => rest.every((list) => list.includes(dimension)));
}

/** The unit of a metric's variant. */
export function unitOf(metric: Metric, variant: Variant): Unit {
  return variant.unit ?? metric.unit;
}
