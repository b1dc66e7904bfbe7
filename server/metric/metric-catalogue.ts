import { DomainError } from '@/server/platform/domain-error';
import { findMetric, findVariant } from './engine/catalogue/catalogue';
import type { Metric } from './engine/catalogue/metric';
import type { OwnDefinition } from './engine/own/own-definition';
import { OwnMetrics } from './engine/own/own-metrics';

/** metric → variant that the organisation chose */
export type VariantChoices = Readonly<Record<string, string>>;

/** The metrics that an organisation has: the catalogue's with its choices, and its own. */
export class MetricCatalogue {
  readonly own: OwnMetrics;

  constructor(
    readonly choices: VariantChoices,
    definitions: readonly OwnDefinition[] = [],
  ) {
    this.own = new OwnMetrics(definitions, { choices });
  }

  /**
   * A metric by its id; undefined where there is none. Throws DomainError for an own metric whose
   * formula can't be computed any more.
   */
  find(id: string): Metric | undefined {
    const found = findMetric(id) ?? this.own.find(id);
    if (!found && this.own.problemOf(id)) {
      throw new DomainError('conflict', 'formula.errors.broken', { metric: id });
    }
    return found;
  }

  /** The variant that holds where none is asked for. */
  variantOf(metric: Metric): string {
    const chosen = this.choices[metric.id];
    return chosen !== undefined && findVariant(metric, chosen) ? chosen : metric.defaultVariant;
  }
}
