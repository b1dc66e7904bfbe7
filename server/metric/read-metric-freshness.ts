import { readFreshness, type ReadType, type TypeFreshness } from '@/server/dataset/dataset.public';
import type { Clock } from '@/server/platform/clock';
import type { Organisation } from '@/server/tenancy/organisation';
import { withOrgReader } from '@/server/tenancy/with-org';
import { civilDateIn, type CivilDate } from '@/server/values/civil-date';
import { readFigureState } from './buckets/read-bucket-state';
import { expand, findVariant } from './engine/catalogue/catalogue';
import { recordTypesIn } from './engine/record-types-in';
import type { MetricCatalogue } from './metric-catalogue';

/** How fresh the records are that some metrics are computed from. */
export interface MetricFreshness {
  readonly asOf: CivilDate;
  /** each record type that any of the metrics reads and that data came in of */
  readonly types: readonly TypeFreshness[];
  /** metric → those of its record types whose data is late */
  readonly late: Readonly<Record<string, readonly ReadType[]>>;
}

/**
 * Says of metrics which data they rest on, how far it reaches and whether it is late. Hangs on the
 * clock and on imports, so it is read anew each time, beside what is remembered.
 */
export async function readMetricFreshness(
  { metrics }: { readonly metrics: readonly string[] },
  { org, clock }: { readonly org: Organisation; readonly clock: Clock },
): Promise<MetricFreshness> {
  const asOf = civilDateIn(clock.now(), org.timeZone);
  return withOrgReader(org.id, async (reader) => {
    const { catalogue } = await readFigureState(reader, org.id, org.calendar, metrics);
    const read = metrics.map((id) => [id, typesOf(catalogue, id)] as const);
    const all = [...new Set(read.flatMap(([, types]) => types))];
    const found = await readFreshness(reader, org, asOf, all);
    const isLate = (type: ReadType) => found.some((each) => each.type === type && each.isLate);
    const late = read.map(([id, types]) => [id, types.filter(isLate)] as const);
    return {
      asOf,
      types: found.filter(({ lastAt }) => lastAt !== null),
      late: Object.fromEntries(late.filter(([, types]) => types.length > 0)),
    };
  });
}

/** Movements follow from periods where those are what comes in. */
function typesOf(catalogue: MetricCatalogue, id: string): ReadType[] {
  const metric = catalogue.find(id);
  const variant = metric && findVariant(metric, catalogue.variantOf(metric));
  if (!variant) return [];
  return recordTypesIn(expand(variant.expression)).flatMap((type): ReadType[] =>
    type === 'subscriptionMovement' ? [type, 'subscriptionPeriod'] : [type],
  );
}
