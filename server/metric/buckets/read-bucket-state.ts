import type { Reading } from '@/server/tenancy/reading';
import { addDays, civilDate } from '@/server/values/civil-date';
import { calendarKey, type FiscalCalendar } from '@/server/values/period';
import {
  buildKey,
  comparisonCuts,
  type BucketGrain,
  type BucketState,
} from '../engine/bucket-plan';
import { familyIds, type FamilyId } from '../engine/catalogue/family';
import { loadedTypes } from '../engine/catalogue/expression';
import type { RecordType } from '../engine/catalogue/record-type';
import { sourceOf } from '../engine/catalogue/source';
import { isOwnId } from '../engine/own/own-definition';
import { MetricCatalogue } from '../metric-catalogue';
import { definitionsOf, ownMetricsSql } from '../own/own-rows';
import { runFixedSql } from '../run-sql';
import { catalogueSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import { definitionOf } from './definition';

interface StateRow {
  builds:
    | {
        family: FamilyId;
        grain: BucketGrain;
        definition: string;
        calendar: string;
        from_on: string;
        to_on: string;
      }[]
    | null;
  marks: { role: string; from_on: string; to_on: string }[] | null;
  variants: Record<string, string> | null;
  own: unknown;
  loaded: RecordType[] | null;
}

export interface FigureState {
  readonly buckets: BucketState;
  readonly catalogue: MetricCatalogue;
  /** the record types that definitions choose by, as far as there is any record */
  readonly loaded: ReadonlySet<RecordType>;
}

/**
 * What is ready, what is stale and which definitions hold, in one statement; own metrics only where
 * one is asked for.
 */
export async function readFigureState(
  tx: Reading,
  organisationId: string,
  calendar: FiscalCalendar,
  asked: readonly string[],
): Promise<FigureState> {
  const [row] = await runFixedSql<StateRow>(
    tx,
    sql`
    select
      (select jsonb_agg(jsonb_build_object('family', family, 'grain', grain,
          'definition', definition, 'calendar', calendar,
          'from_on', from_on::text, 'to_on', to_on::text))
        from metric_build where organisation_id = ${organisationId}::uuid) as builds,
      (select jsonb_agg(jsonb_build_object('role', date_role,
          'from_on', coalesce(lower(stretch)::text, '-infinity'),
          'to_on', coalesce(upper(stretch)::text, 'infinity')))
        from (
          select date_role, range_agg(daterange(from_on, to_on)) as dates from metric_mark
          where organisation_id = ${organisationId}::uuid group by date_role
        ) role, unnest(role.dates) stretch) as marks,
      (select jsonb_object_agg(metric, variant order by version) from metric_variant
        where organisation_id = ${organisationId}::uuid) as variants,
      ${asked.some(isOwnId) ? ownMetricsSql(organisationId) : catalogueSql('null')} as own,
      (select jsonb_agg(type) from (${loadedSql(organisationId)}) types where is_there) as loaded`,
  );
  const wanted = calendarKey(calendar);
  const builds: BuildEntry[] = (row?.builds ?? [])
    .filter(
      ({ family, definition, calendar: built }) =>
        familyIds.includes(family) && definition === definitionOf(family) && built === wanted,
    )
    .map(({ family, grain, from_on, to_on }) => [
      buildKey(family, grain),
      { grain, from: from_on, to: to_on },
    ]);
  const marks = new Map<string, { from: string; to: string }[]>();
  for (const { role, from_on, to_on } of row?.marks ?? []) {
    marks.set(role, [...(marks.get(role) ?? []), { from: from_on, to: to_on }]);
  }
  return {
    buckets: { builds: new Map(builds), cuts: cutsOf(builds, calendar), marks, calendar },
    catalogue: new MetricCatalogue(row?.variants ?? {}, definitionsOf(row?.own)),
    loaded: new Set(row?.loaded ?? []),
  };
}

const enteredOnly: Readonly<Partial<Record<RecordType, string>>> = {
  customer: ' and entered_first_purchase_on is not null',
};

/** Whether there is any record of each type that definitions choose by: one descent of its index. */
function loadedSql(organisationId: string): SqlFragment {
  const each = loadedTypes.map(
    (type) => sql`select ${type}::text as type, (
        select id from ${catalogueSql(sourceOf(type).table)}
        where organisation_id = ${organisationId}::uuid${catalogueSql(enteredOnly[type] ?? '')}
        order by organisation_id, id limit 1
      ) is not null as is_there`,
  );
  return joinSql(each, ' union all ');
}

type BuildEntry = [key: string, build: { grain: BucketGrain; from: string; to: string }];

function cutsOf(builds: readonly BuildEntry[], calendar: FiscalCalendar) {
  const byDay = new Map<string, ReadonlySet<string>>();
  const cuts = new Map<string, ReadonlySet<string>>();
  for (const [key, { grain, from }] of builds) {
    if (grain !== 'part' && grain !== 'now') continue;
    const known =
      byDay.get(from) ?? new Set<string>(comparisonCuts(addDays(civilDate(from), -1), calendar));
    byDay.set(from, known);
    cuts.set(key, known);
  }
  return cuts;
}
