import type { Organisation } from '@/server/tenancy/organisation';
import { DomainError } from '@/server/platform/domain-error';
import { expand, findVariant } from './engine/catalogue/catalogue';
import type { Expression } from './engine/catalogue/expression';
import type { Variant } from './engine/catalogue/metric';
import type { RecordType } from './engine/catalogue/record-type';
import { canDivide, type MetricQuestion, type Settings } from './engine/answer';
import { withoutSettings } from './engine/evaluate';
import { MOST_DIMENSIONS, type FigureRequest } from './figure';
import type { MetricCatalogue } from './metric-catalogue';

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

const expanded = new WeakMap<Variant, Expression>();

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
  catalogue: MetricCatalogue,
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
  return request.metrics.map((id) => questionOf(id, request, settings, catalogue));
}

/** One metric of a request; `isUndivided` leaves a preset breakdown aside. */
export function questionOf(
  id: string,
  request: FigureRequest,
  settings: Settings,
  catalogue: MetricCatalogue,
  isUndivided = false,
): MetricQuestion {
  const metric = catalogue.find(id);
  if (!metric) throw new DomainError('invalid', 'metric.errors.unknownMetric', { metric: id });
  const variantId = request.variants?.[id] ?? catalogue.variantOf(metric);
  const variant = findVariant(metric, variantId);
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
