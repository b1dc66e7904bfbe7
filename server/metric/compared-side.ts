import { DomainError } from '@/server/platform/domain-error';
import type { Organisation } from '@/server/tenancy/organisation';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { CivilDate } from '@/server/values/civil-date';
import type { Period } from '@/server/values/period';
import type { Scope } from '@/server/values/scope';
import type { CompareParts } from './analysis.schemas';
import { questionOf, settingsOf } from './ask';
import { readFigureState } from './buckets/read-bucket-state';
import { BEGINNING } from './engine/beginning';
import { measuresIn } from './engine/catalogue/catalogue';
import { addressed, termsOf, type FigureAddress } from './explain-figure';
import { termId } from './engine/formula';
import type { Figure, FigureAnswer, FigurePoint, FigureRequest, LabelledPart } from './figure';
import { listRecords } from './list-records';
import { readPartLabels } from './part-labels';
import type { Reader } from './reader';
import { visibleScope } from './visible-request';

/** One side of a comparison: a team is a scope of its own, everything else a part of the scope. */
export interface Side {
  readonly part: LabelledPart;
  readonly scope: Scope;
  /** scope: the figure of the scope; filter: of its records alone; part: in the breakdown */
  readonly stands: 'scope' | 'filter' | 'part';
}

/** The part or team that a key names, if the member may see it. */
export async function sideOf(
  tx: TenantTransaction,
  { org, member }: Reader,
  ask: CompareParts,
  key: string | null,
): Promise<Side> {
  const { dimension } = ask;
  if (dimension === 'team' && key !== null) {
    const scope = await visibleScope(tx, org, member, { team: key });
    if (scope.kind !== 'team') throw new DomainError('notFound', 'metric.errors.teamNotFound');
    const { name } = await tx.team.findUniqueOrThrow({
      where: { organisationId_id: { organisationId: org.id, id: scope.id } },
      select: { name: true },
    });
    return { part: { dimension, key, label: name }, scope, stands: 'scope' };
  }
  const labelOf = await readPartLabels(
    tx,
    org.id,
    new Map([[dimension, new Set(key === null ? [] : [key])]]),
  );
  return {
    part: { dimension, key, label: key === null ? null : labelOf(dimension, key) },
    scope: await visibleScope(tx, org, member, ask),
    stands: (await isShare(tx, org, ask)) ? 'part' : 'filter',
  };
}

/** A share is one of its whole: behind a filter, each part would be all of itself. */
async function isShare(
  tx: TenantTransaction,
  org: Organisation,
  { metric, variant }: CompareParts,
): Promise<boolean> {
  const { catalogue, loaded } = await readFigureState(tx, org.id, org.calendar, [metric]);
  const settings = settingsOf(org, loaded);
  const request: FigureRequest = {
    metrics: [metric],
    ...(variant && { variants: { [metric]: variant } }),
    periods: [],
    scope: { kind: 'organisation' },
    by: [],
    asOf: BEGINNING,
  };
  const { expression } = questionOf(metric, request, settings, catalogue);
  return measuresIn(expression).some(({ isWhole }) => isWhole);
}

interface Asked extends Pick<CompareParts, 'metric' | 'variant' | 'filters'> {
  readonly asOf: CivilDate;
}

/** A side as a request. */
export function requestOf(
  { part, scope, stands }: Side,
  { metric, variant, filters, asOf }: Asked,
  periods: readonly Period[],
): FigureRequest {
  return {
    metrics: [metric],
    ...(variant && { variants: { [metric]: variant } }),
    periods,
    scope,
    by: stands === 'part' ? [part.dimension] : [],
    filters: stands === 'filter' ? [...(filters ?? []), part] : filters,
    asOf,
  };
}

/** The side's own points, one for each period. */
export function pointsOf(
  { points }: FigureAnswer,
  { part, stands }: Side,
  periods: readonly Period[],
): FigurePoint[] {
  if (stands !== 'part') return [...points];
  const own = points.filter(({ parts }) => parts[0]?.key === part.key);
  const nothing: Figure = { value: null, reason: 'noRecords' };
  // a part that no period has any record of stands in none
  return own.length > 0
    ? own
    : periods.map((period) => ({ period, isToDate: false, parts: [part], figure: nothing }));
}

/** How many records the first measure of the formula counts for a side. */
export async function countRecords(
  tx: TenantTransaction,
  { org }: Reader,
  { part, scope, stands }: Side,
  { metric, variant, filters, asOf }: Asked,
  period: Period,
): Promise<number> {
  const { catalogue, loaded } = await readFigureState(tx, org.id, org.calendar, [metric]);
  const settings = settingsOf(org, loaded);
  const figure: FigureAddress = {
    metric,
    variant,
    period,
    scope,
    ...(stands !== 'scope' && { part }),
    filters,
    asOf,
  };
  const [first] = termsOf(addressed(figure, settings, catalogue));
  if (!first) return 0;
  const term = termId(first);
  const list = await listRecords(tx, org, {
    figure,
    term,
    sort: 'date',
    isDescending: true,
    limit: 1,
  });
  return list.count;
}
