import { measure } from '@/server/metric/measure';
import { readFigureState } from '@/server/metric/buckets/read-bucket-state';
import type { BucketState } from '@/server/metric/engine/bucket-plan';
import { isBucketed, piecesOf } from '@/server/metric/engine/bucket-plan';
import { familyIds, familyOf, type FamilyId } from '@/server/metric/engine/catalogue/family';
import { measuresOfFamily } from '@/server/metric/engine/catalogue/measure';
import type { Group } from '@/server/metric/engine/plan';
import { windowKey, windowOf, type Window } from '@/server/metric/engine/window';
import type { TenantTransaction } from '@/server/tenancy/with-org';
import type { CivilDate } from '@/server/values/civil-date';
import {
  periodOf,
  sameElapsedPart,
  shiftPeriod,
  yearBefore,
  type FiscalCalendar,
} from '@/server/values/period';
import type { Scope } from '@/server/values/scope';

/** Every month, quarter and year around the records, and what periods to date compare with. */
function windowsOf(family: FamilyId, asOf: CivilDate, calendar: FiscalCalendar): Window[] {
  const { timing } = familyOf(family);
  const windows: Window[] = [];
  for (const grain of ['month', 'quarter', 'year'] as const) {
    const current = periodOf(asOf, grain, calendar);
    const count = { month: 9, quarter: 5, year: 3 }[grain];
    const periods = Array.from({ length: count }, (_, index) =>
      shiftPeriod(current, 2 - index, calendar),
    );
    const compared = [shiftPeriod(current, -1, calendar), yearBefore(current, calendar)]
      .filter((before) => before !== null)
      .map((before) => sameElapsedPart(current, before, asOf, calendar));
    for (const period of [...periods, ...compared]) {
      windows.push(windowOf('period', timing, { period, asOf, calendar }));
    }
  }
  return windows;
}

/** All measures of all families for every scope and every breakdown that buckets keep. */
export function everyGroup(
  scopes: readonly Scope[],
  asOf: CivilDate,
  calendar: FiscalCalendar,
): Group[] {
  // what no bucket keeps is read from the records either way
  const measured = familyIds.filter(
    (family) =>
      measuresOfFamily(family).length > 0 &&
      (familyOf(family).bucketed !== null || familyOf(family).timing === 'employment'),
  );
  return measured.flatMap((family) => {
    const windows = windowsOf(family, asOf, calendar).map((window): [string, Window] => [
      windowKey(window),
      window,
    ]);
    return scopes.flatMap((scope) => {
      const breakdowns = familyOf(family).bucketed?.[scope.kind] ?? [];
      return [[], ...breakdowns.map((name) => [name])].map((by): Group => ({
        key: JSON.stringify([family, scope, by]),
        family,
        scope,
        by,
        filters: [],
        measures: new Set(measuresOfFamily(family)),
        windows: new Map(windows),
      }));
    });
  });
}

export const noBuckets = (calendar: FiscalCalendar): BucketState => ({
  builds: new Map(),
  cuts: new Map(),
  marks: new Map(),
  calendar,
});

type Values = Record<string, Record<string, string>>;

function valuesOf(groups: readonly Group[], facts: Awaited<ReturnType<typeof measure>>): Values {
  const values: Values = {};
  for (const group of groups) {
    const found: Record<string, string> = {};
    for (const window of group.windows.keys()) {
      for (const id of group.measures) {
        for (const part of facts.nonZeroParts(group.key, window, id)) {
          found[`${window} ${part ?? '-'} ${id}`] =
            facts.value(group.key, window, part, id)?.toFixed() ?? '-';
        }
      }
    }
    values[group.key] = found;
  }
  return values;
}

/** Everything twice in one snapshot: as readers get it, and from the records alone. */
export async function readTwice(
  tx: TenantTransaction,
  organisationId: string,
  scopes: readonly Scope[],
  asOf: CivilDate,
  calendar: FiscalCalendar,
): Promise<{ read: Values; computed: Values; staleWindows: number }> {
  const groups = everyGroup(scopes, asOf, calendar);
  const { buckets, loaded } = await readFigureState(tx, organisationId, calendar, []);
  const read = await measure(tx, organisationId, groups, buckets);
  const computed = await measure(tx, organisationId, groups, noBuckets(calendar));
  const isKept = ({ family }: Group) => {
    const onlyWith = familyOf(family).bucketed?.onlyWith;
    return onlyWith === undefined || loaded.has(onlyWith);
  };
  const stale = groups
    .filter(isKept)
    .filter((group) => isBucketed(group) && familyOf(group.family).timing !== 'whole')
    .flatMap((group) =>
      [...group.windows.values()].flatMap((window) => piecesOf(group, window, buckets)),
    )
    .filter(({ grain }) => grain === null);
  return {
    read: valuesOf(groups, read),
    computed: valuesOf(groups, computed),
    staleWindows: stale.length,
  };
}
