import { catalogue, expand, findMetric, findVariant, unitOf } from '../catalogue/catalogue';
import { partsOfExpression, type Expression } from '../catalogue/expression';
import type { Metric } from '../catalogue/metric';
import { checkFormula } from './check-formula';
import type { Compiled, MetricNames } from './compiled';
import { OWN_VARIANT, type OwnDefinition } from './own-definition';
import { FormulaError, refuse, type Problem } from './problem';
import { quantityOf } from './quantity';
import type { Place } from './tree';

/** What of an organisation's settings formulas follow. */
export interface OwnSettings {
  /** metric → the variant that the organisation chose */
  readonly choices: Readonly<Record<string, string>>;
}

/** An organisation's own metrics, each compiled when it is first looked at. */
export class OwnMetrics {
  private readonly byId: ReadonlyMap<string, OwnDefinition>;
  private readonly outcomes = new Map<string, Compiled | Problem>();
  private readonly metrics = new Map<string, Metric>();

  constructor(
    readonly definitions: readonly OwnDefinition[],
    private readonly settings: OwnSettings,
  ) {
    this.byId = new Map(definitions.map((definition) => [definition.id, definition]));
  }

  /** The metric of an own definition; undefined where there is none or its formula is broken. */
  find(id: string): Metric | undefined {
    const known = this.metrics.get(id);
    if (known) return known;
    const definition = this.byId.get(id);
    const compiled = definition && this.outcome(definition, []);
    if (!compiled || 'code' in compiled) return undefined;
    const made = metricOf(definition, compiled);
    this.metrics.set(id, made);
    return made;
  }

  /** Why an own metric can't be computed; undefined where it can. */
  problemOf(id: string): Problem | undefined {
    const definition = this.byId.get(id);
    const outcome = definition && this.outcome(definition, []);
    return outcome && 'code' in outcome ? outcome : undefined;
  }

  /** What a formula may name; `path` are the metrics that it is part of. */
  names(path: readonly string[] = []): MetricNames {
    return {
      ids: [...catalogue.map(({ id }) => id), ...this.byId.keys()],
      variants: (id) => Object.keys(findMetric(id)?.variants ?? {}),
      metric: (id, variant, place) => {
        const builtIn = findMetric(id);
        if (builtIn) return this.builtIn(builtIn, variant);
        const own = this.byId.get(id);
        if (!own || (variant !== undefined && variant !== OWN_VARIANT)) return undefined;
        return this.nested(own, path, place);
      },
    };
  }

  private outcome(definition: OwnDefinition, path: readonly string[]): Compiled | Problem {
    const { id, formula, unit } = definition;
    const known = this.outcomes.get(id);
    if (known) return known;
    const outcome = compiledOr(() => checkFormula(formula, this.names([...path, id]), unit));
    this.outcomes.set(id, outcome);
    return outcome;
  }

  private nested(definition: OwnDefinition, path: readonly string[], place: Place): Compiled {
    const { id } = definition;
    if (path.includes(id)) {
      return refuse('cycle', place, { path: [...path, id].join(' → ') });
    }
    const outcome = this.outcome(definition, path);
    if (!('code' in outcome)) return outcome;
    if (outcome.code === 'cycle') return refuse('cycle', place, outcome.values);
    return refuse('brokenMetric', place, { metric: id });
  }

  private builtIn(metric: Metric, asked: string | undefined): Compiled | undefined {
    const chosen = asked ?? this.settings.choices[metric.id];
    const variant =
      findVariant(metric, chosen) ?? (asked === undefined ? findVariant(metric) : undefined);
    if (!variant) return undefined;
    const expression = expand(variant.expression);
    return {
      expression,
      kind: quantityOf(unitOf(metric, variant)),
      size: sizeOf(expression),
      notForScopes: metric.notForScopes ?? [],
    };
  }
}

function compiledOr(compile: () => Compiled): Compiled | Problem {
  try {
    return compile();
  } catch (error) {
    if (error instanceof FormulaError) return error.problem;
    throw error;
  }
}

function sizeOf(expression: Expression): number {
  return partsOfExpression(expression).reduce((size, part) => size + sizeOf(part), 1);
}

function metricOf(definition: OwnDefinition, { expression, notForScopes }: Compiled): Metric {
  const { id, name, unit, direction, family, kind } = definition;
  return {
    id,
    name,
    aliases: { en: [], fr: [] },
    definition: definition.definition,
    unit,
    direction,
    family,
    kind,
    audiences: [],
    defaultVariant: OWN_VARIANT,
    variants: {
      [OWN_VARIANT]: {
        name: { en: 'Own formula', fr: 'Formule de l’organisation' },
        definition: definition.definition,
        expression,
      },
    },
    ...(notForScopes.length > 0 && { notForScopes }),
  };
}
