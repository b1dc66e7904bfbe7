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
import { activityOutreach } from './metrics/activity-outreach';
import { activityVolume } from './metrics/activity-volume';
import { customerService } from './metrics/customer-service';
import { customerSuccess } from './metrics/customer-success';
import { customerSurveys } from './metrics/customer-surveys';
import { enablementContent } from './metrics/enablement-content';
import { enablementResults } from './metrics/enablement-results';
import { enablementTraining } from './metrics/enablement-training';
import { finance } from './metrics/finance';
import { financeProfit } from './metrics/finance-profit';
import { marketing } from './metrics/marketing';
import { marketingReturn } from './metrics/marketing-return';
import { marketingWeb } from './metrics/marketing-web';
import { people } from './metrics/people';
import { peopleSurveys } from './metrics/people-surveys';
import { performance } from './metrics/performance';
import { performanceCustomers } from './metrics/performance-customers';
import { performanceCycle } from './metrics/performance-cycle';
import { performanceForecast } from './metrics/performance-forecast';
import { performanceQuota } from './metrics/performance-quota';
import { performanceTarget } from './metrics/performance-target';
import { pipeline } from './metrics/pipeline';
import { pipelineLeads } from './metrics/pipeline-leads';
import { pipelineSteps } from './metrics/pipeline-steps';
import { presales } from './metrics/presales';
import { productivity } from './metrics/productivity';
import { retention } from './metrics/retention';
import { retentionLifetime } from './metrics/retention-lifetime';
import { retentionRevenue } from './metrics/retention-revenue';
import { revenue } from './metrics/revenue';
import { revenueDiscounts } from './metrics/revenue-discounts';
import { revenueOrders } from './metrics/revenue-orders';
import { revenueRecurring } from './metrics/revenue-recurring';
import { revenueSelling } from './metrics/revenue-selling';
import { social } from './metrics/social';
import { lossReasonShare, winRate } from './metrics/win-rate';

/** Every metric, in the order in which they are listed. */
export const catalogue: readonly Metric[] = [
  ...revenue,
  ...revenueSelling,
  ...revenueDiscounts,
  ...revenueOrders,
  ...revenueRecurring,
  ...retention,
  ...retentionRevenue,
  ...retentionLifetime,
  ...finance,
  ...financeProfit,
  ...marketing,
  ...marketingReturn,
  ...marketingWeb,
  winRate,
  ...performance,
  ...performanceCycle,
  ...performanceCustomers,
  ...performanceQuota,
  ...performanceTarget,
  ...performanceForecast,
  lossReasonShare,
  ...pipeline,
  ...pipelineLeads,
  ...pipelineSteps,
  ...productivity,
  ...people,
  ...activityVolume,
  ...activityOutreach,
  ...customerSuccess,
  ...customerSurveys,
  ...customerService,
  ...presales,
  ...enablementTraining,
  ...enablementContent,
  ...enablementResults,
  ...peopleSurveys,
  ...social,
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
