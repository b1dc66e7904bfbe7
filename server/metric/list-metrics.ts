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
import { loadOwnMetrics } from './own/load-own-metrics';
import { missingRecords } from './engine/missing-records';
import { readAvailability } from './records/read-availability';
import type { Benchmark, Metric, Variant } from './engine/catalogue/metric';
import type { RecordType } from './engine/catalogue/record-type';
import type { Texts } from './engine/catalogue/text';
import type { Dimension, Unit } from './engine/figure';
import { familyOf } from './engine/catalogue/family';
import { measureOf } from './engine/catalogue/measure';
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
  /** the measures of the formula */
  readonly terms: readonly { readonly id: string; readonly label: Texts; readonly unit: Unit }[];
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
  readonly example: Metric['example'] | null;
  /** a metric that is another's breakdown: by this dimension */
  readonly presetDimension: Dimension | null;
  /** whether the organisation has any record that it is computed from */
  readonly isDataAvailable: boolean;
  /** whether its values stand ready in buckets, so that they are read at once for any history */
  readonly isBucketed: boolean;
  /** the record types that it has none of, though the metric needs them */
  readonly needs: readonly RecordType[];
}

/** The whole catalogue with the organisation's choices, and its own metrics. */
export async function listMetrics(org: Organisation): Promise<ListedMetric[]> {
  const { all, has } = await withOrg(
    org.id,
    async (tx) => ({
      all: (await loadOwnMetrics(tx, org.id)).catalogue,
      has: await readAvailability(tx, org.id),
    }),
    { isReadOnly: true },
  );
  const own = all.own.definitions.flatMap(({ id }) => all.own.find(id) ?? []);
  return [...catalogue, ...own].map((metric) => {
    const variant = all.variantOf(metric);
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
      example: metric.example ?? null,
      presetDimension: metric.presetDimension ?? null,
      variant,
      variants: Object.entries(metric.variants).map(([id, each]) =>
        listedVariant(metric, id, each, { openValuation: org.openDealValuation, loaded: has }),
      ),
      isDataAvailable: definition !== undefined && isAvailable(expand(definition.expression), has),
      isBucketed: definition !== undefined && isBucketed(definition),
      needs: definition ? missingRecords(expand(definition.expression), has) : [],
    };
  });
}

function isBucketed(variant: Variant): boolean {
  return measuresIn(expand(variant.expression)).every(
    ({ measure }) => familyOf(measureOf(measure).family).bucketed !== null,
  );
}

function listedVariant(
  metric: Metric,
  id: string,
  variant: Variant,
  choosing: Choosing,
): ListedVariant {
  const expression = withoutSettings(expand(variant.expression), choosing);
  const nodes = new Map(measuresIn(expression).map((node) => [termId(node), node]));
  const terms = new Map([...nodes].map(([term, node]) => [term, termLabel(node)]));
  return {
    id,
    name: variant.name,
    definition: variant.definition,
    formula: formulaText(formulaTokens(expression), terms),
    unit: unitOf(metric, variant),
    dimensions: dimensionsOf(variant, choosing),
    terms: [...nodes].map(([term, node]) => ({
      id: term,
      label: termLabel(node),
      unit: measureOf(node.measure).unit,
    })),
  };
}
