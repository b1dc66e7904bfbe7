import type { Organisation } from '@/server/tenancy/organisation';
import { withOrg } from '@/server/tenancy/with-org';
import {
  catalogue,
  dimensionsOf,
  findVariant,
  measuresIn,
  expand,
  unitOf,
} from './engine/catalogue/catalogue';
import { readAvailability } from './records/read-availability';
import type { Benchmark, Metric, Variant } from './engine/catalogue/metric';
import type { Texts } from './engine/catalogue/text';
import type { Dimension, Unit } from './engine/figure';
import { formulaText, formulaTokens, termId, termLabel } from './engine/formula';
import { isAvailable } from './engine/availability';
import { withoutSettings, type Choosing } from './engine/evaluate';

interface ListedVariant {
  readonly id: string;
  readonly name: Texts;
  readonly definition: Texts;
  readonly formula: Texts;
  readonly unit: Unit;
  readonly dimensions: readonly Dimension[];
}

/** A metric of the catalogue as an organisation has it. */
export interface ListedMetric {
  readonly id: string;
  readonly name: Texts;
  readonly aliases: Metric['aliases'];
  readonly definition: Texts;
  readonly unit: Unit;
  readonly direction: Metric['direction'];
  readonly family: Metric['family'];
  readonly kind: Metric['kind'];
  readonly audiences: Metric['audiences'];
  readonly benchmarks: readonly Benchmark[];
  readonly note: Texts | null;
  /** the variant in use: the organisation's choice, else the catalogue's default */
  readonly variant: string;
  readonly variants: readonly ListedVariant[];
  /** whether the organisation has any record that it is computed from */
  readonly isDataAvailable: boolean;
}

/** The whole catalogue with the organisation's choices. */
export async function listMetrics(org: Organisation): Promise<ListedMetric[]> {
  const { choices, has } = await withOrg(
    org.id,
    async (tx) => {
      const chosen = await tx.metricVariant.findMany({
        where: { organisationId: org.id },
        orderBy: { version: 'asc' },
      });
      return {
        choices: new Map(chosen.map(({ metric, variant }) => [metric, variant])),
        has: await readAvailability(tx, org.id),
      };
    },
    { isReadOnly: true },
  );
  return catalogue.map((metric) => {
    const chosen = choices.get(metric.id);
    const variant =
      chosen !== undefined && metric.variants[chosen] ? chosen : metric.defaultVariant;
    const definition = findVariant(metric, variant);
    return {
      id: metric.id,
      name: metric.name,
      aliases: metric.aliases,
      definition: metric.definition,
      unit: definition ? unitOf(metric, definition) : metric.unit,
      direction: metric.direction,
      family: metric.family,
      kind: metric.kind,
      audiences: metric.audiences,
      benchmarks: metric.benchmarks ?? [],
      note: metric.note ?? null,
      variant,
      variants: Object.entries(metric.variants).map(([id, each]) =>
        listedVariant(metric, id, each, { openValuation: org.openDealValuation, loaded: has }),
      ),
      isDataAvailable: definition !== undefined && isAvailable(expand(definition.expression), has),
    };
  });
}

function listedVariant(
  metric: Metric,
  id: string,
  variant: Variant,
  choosing: Choosing,
): ListedVariant {
  const expression = withoutSettings(expand(variant.expression), choosing);
  const terms = new Map(measuresIn(expression).map((node) => [termId(node), termLabel(node)]));
  return {
    id,
    name: variant.name,
    definition: variant.definition,
    formula: formulaText(formulaTokens(expression), terms),
    unit: unitOf(metric, variant),
    dimensions: dimensionsOf(variant, choosing),
  };
}
