import {
  dimensions,
  dimensionsOf,
  findMetric,
  findVariant,
  isOwnId,
  type Dimension,
} from '@/server/metric/metric.public';

/** The field's words for dimensions, best meaning first, beside the engine's own names. */
const words: Readonly<Record<string, readonly Dimension[]>> = {
  rep: ['person'],
  owner: ['person'],
  agent: ['person'],
  csm: ['person'],
  accountmanager: ['person'],
  presalesengineer: ['person'],
  bdr: ['originator', 'person'],
  sdr: ['originator', 'person'],
  productline: ['productCategory'],
  package: ['product'],
  account: ['customer'],
  cyclebucket: ['cycleLength'],
  loadbucket: ['loadBracket'],
  leadtemperature: ['temperature'],
  cadence: ['sequence'],
  activitytype: ['type'],
  country: ['location'],
  region: ['location'],
  customersegment: ['segment'],
  reason: ['lossReason', 'churnReason'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
const own = new Map<string, Dimension>(dimensions.map((name) => [plain(name), name]));

/** The dimension of a metric's variant that is in use, by its id. */
function dimensionsOfMetric(id: string, variants: Readonly<Record<string, string>>): Dimension[] {
  const metric = findMetric(id);
  const variant = metric && findVariant(metric, variants[id]);
  return variant ? dimensionsOf(variant) : [];
}

/**
 * The dimension that a name means: camelCase or snake_case, or a word of the field ('rep'). Where a
 * word has several meanings, the first that all of the metrics have. Undefined for no dimension.
 */
export function findDimension(
  name: string,
  metrics: readonly string[],
  variants: Readonly<Record<string, string>>,
): Dimension | undefined {
  const word = plain(name.trim());
  const meanings = words[word] ?? [];
  const exact = own.get(word);
  const candidates = exact ? [exact, ...meanings] : meanings;
  const shared = candidates.find((candidate) =>
    metrics.every((id) => isOwnId(id) || dimensionsOfMetric(id, variants).includes(candidate)),
  );
  return shared ?? candidates[0];
}
