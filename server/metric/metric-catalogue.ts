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

  /** The same with a definition in the place of the one that has its id. */
  with(draft: OwnDefinition): MetricCatalogue {
    return new MetricCatalogue(this.choices, [...this.without(draft.id), draft]);
  }

  /** The own definitions apart from one. */
  without(id: string): OwnDefinition[] {
    return this.own.definitions.filter((definition) => definition.id !== id);
  }

  /** Own metrics that can be computed here and no more with other definitions or choices. */
  brokenIn(next: MetricCatalogue): OwnDefinition[] {
    return next.own.definitions.filter(
      ({ id }) => next.own.problemOf(id) !== undefined && this.own.find(id) !== undefined,
    );
  }

  /** The variant that holds where none is asked for. */
  variantOf(metric: Metric): string {
    const chosen = this.choices[metric.id];
    return chosen !== undefined && findVariant(metric, chosen) ? chosen : metric.defaultVariant;
  }
}
