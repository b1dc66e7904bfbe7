import { withOrg, type TenantTransaction } from '@/server/tenancy/with-org';
import type { ReadBreakdown } from './analysis.schemas';
import { questionOf, settingsOf } from './ask';
import { readFigureState } from './buckets/read-bucket-state';
import { isAdditive } from './engine/additive';
import type { Breakdown } from './engine/analysis';
import type { Dimension, FigureRequest } from './figure';
import { readFigures } from './read-figures';
import { todayOf, type Reader } from './reader';
import { askedPeriod, visibleScope } from './visible-request';

/** A metric in one period by one dimension or two, for a scope that the member may see. */
export async function readBreakdown(input: ReadBreakdown & Reader): Promise<Breakdown> {
  return withOrg(input.org.id, (tx) => breakdownIn(tx, input, input), { isReadOnly: true });
}

/** The same inside a snapshot. The whole and the totals are read, never added up. */
export async function breakdownIn(
  tx: TenantTransaction,
  reader: Reader,
  ask: ReadBreakdown,
): Promise<Breakdown> {
  const { org, member } = reader;
  const { metric, variant, filters, by } = ask;
  const scope = await visibleScope(tx, org, member, ask);
  const request = (dimensions: readonly Dimension[]): FigureRequest => ({
    metrics: [metric],
    ...(variant && { variants: { [metric]: variant } }),
    periods: [askedPeriod(ask.period, org)],
    scope,
    by: dimensions,
    filters,
    asOf: todayOf(reader),
  });
  const totals = by.length > 1 ? by.map((dimension) => request([dimension])) : [];
  const requests = [request([]), request(by), ...totals];
  const [whole, parts, rows, columns] = await readFigures(tx, org, requests);
  const [undivided] = whole?.points ?? [];
  if (!parts || !undivided) throw new Error(`No answer: ${metric}`);
  const { catalogue, loaded } = await readFigureState(tx, org.id, org.calendar, [metric]);
  const question = questionOf(metric, request([]), settingsOf(org, loaded), catalogue);
  return {
    metric,
    variant: parts.variant,
    unit: parts.unit,
    currency: parts.currency ?? null,
    by,
    isAdditive: isAdditive(question.expression),
    parts: parts.points,
    rows: rows?.points ?? [],
    columns: columns?.points ?? [],
    whole: undivided.figure,
  };
}
