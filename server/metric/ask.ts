import type { Organisation } from '@/server/tenancy/organisation';
import { DomainError } from '@/server/platform/domain-error';
import { expand, findMetric } from './engine/catalogue/catalogue';
import type { Expression } from './engine/catalogue/expression';
import type { Variant } from './engine/catalogue/metric';
import type { RecordType } from './engine/catalogue/record-type';
import { canDivide, type MetricQuestion, type Settings } from './engine/answer';
import { withoutSettings } from './engine/evaluate';
import { MOST_DIMENSIONS, type FigureRequest } from './figure';

/** metric → variant that the organisation chose */
export type VariantChoices = Readonly<Record<string, string>>;

/** metrics × periods that one request may ask for */
export const MAX_POINTS = 20_000;

/** The settings of an organisation that figures depend on, and which record types it has. */
export function settingsOf(org: Organisation, loaded: ReadonlySet<RecordType>): Settings {
  return {
    calendar: org.calendar,
    currency: org.currency,
    openValuation: org.openDealValuation,
    loaded,
  };
}

const expanded = new Map<Variant, Expression>();

function expansionOf(variant: Variant): Expression {
  const known = expanded.get(variant);
  if (known) return known;
  const expression = expand(variant.expression);
  expanded.set(variant, expression);
  return expression;
}

/**
 * A request's metrics as questions to the engine. Throws DomainError for an unknown metric or
 * variant, a dimension that a metric has not, or a period that is reversed or too long.
 */
export function questionsOf(
  request: FigureRequest,
  settings: Settings,
  choices: VariantChoices,
): MetricQuestion[] {
  if (request.periods.some(({ start, end }) => start >= end)) {
    throw new DomainError('invalid', 'metric.errors.reversedPeriod');
  }
  if (request.periods.length * request.metrics.length > MAX_POINTS) {
    throw new DomainError('invalid', 'metric.errors.tooManyPoints', { limit: MAX_POINTS });
  }
  const dimensions = request.by ?? [];
  if (dimensions.length > MOST_DIMENSIONS || new Set(dimensions).size < dimensions.length) {
    throw new DomainError('invalid', 'metric.errors.tooManyDimensions', {
      limit: MOST_DIMENSIONS,
    });
  }
  return request.metrics.map((id) => questionOf(id, request, settings, choices));
}

/** One metric of a request; `isUndivided` leaves a preset breakdown aside. */
export function questionOf(
  id: string,
  request: FigureRequest,
  settings: Settings,
  choices: VariantChoices,
  isUndivided = false,
): MetricQuestion {
  const metric = findMetric(id);
  if (!metric) throw new DomainError('invalid', 'metric.errors.unknownMetric', { metric: id });
  const asked = request.variants?.[id];
  const chosen = choices[id];
  const variantId = asked ?? (chosen && metric.variants[chosen] ? chosen : metric.defaultVariant);
  const variant = metric.variants[variantId];
  if (!variant) {
    throw new DomainError('invalid', 'metric.errors.unknownVariant', {
      metric: id,
      variant: variantId,
    });
  }
  const question: MetricQuestion = {
    metric,
    variantId,
    variant,
    expression: withoutSettings(expansionOf(variant), settings),
    scope: request.scope,
    by: request.by ?? (isUndivided || !metric.presetDimension ? [] : [metric.presetDimension]),
    filters: request.filters ?? [],
    periods: request.periods,
    asOf: request.asOf,
  };
  if (!canDivide(question)) {
    throw new DomainError('invalid', 'metric.errors.dimensionNotForMetric', {
      metric: id,
      dimension: [...question.by, ...question.filters.map((part) => part.dimension)].join(', '),
    });
  }
  return question;
}
