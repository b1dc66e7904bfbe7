import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import { addDays, civilDateIn, startOfDay, type CivilDate } from '@/server/values/civil-date';
import type { MonthsCalendar } from '@/server/values/period';
import { buildKey, type BucketGrain, type MarkRole } from '../engine/bucket-plan';
import type { FamilyId } from '../engine/catalogue/family';
import type { Stretch } from '../engine/stale-stretches';
import { definitionOf } from './definition';

/** What the rebuild sees of the organisation in its snapshot. */
export interface Ground {
  readonly organisationId: string;
  readonly calendar: MonthsCalendar;
  readonly asOf: CivilDate;
  readonly nextDayAt: Date;
  readonly firstCreated: CivilDate | null;
  readonly builds: ReadonlyMap<string, Stretch>;
  readonly marks: ReadonlyMap<MarkRole, readonly Stretch[]>;
}

/** Reads what a rebuild needs to know, all in its own snapshot. */
export async function survey(
  connection: pg.PoolClient,
  organisationId: string,
  clock: Clock,
): Promise<Ground> {
  const organisation = await connection.query<{ time_zone: string; month: number }>(
    'select time_zone, fiscal_year_start_month::int as month from organisation where id = $1',
    [organisationId],
  );
  const { time_zone, month } = organisation.rows[0] ?? { time_zone: 'UTC', month: 1 };
  const calendar: MonthsCalendar = { kind: 'months', startMonth: month, weekStart: 1 };
  const first = await connection.query<{ day: CivilDate | null }>(
    'select min(created_on) as day from deal where organisation_id = $1 and created_on is not null',
    [organisationId],
  );
  const builds = await connection.query<BuildRow>(
    `select family, grain, definition, fiscal_year_start_month::int as month,
       from_on::text, to_on::text from metric_build where organisation_id = $1`,
    [organisationId],
  );
  const marks = await connection.query<{ role: MarkRole; from: string; to: string }>(
    `select date_role as role, coalesce(lower(stretch)::text, '-infinity') as from,
       coalesce(upper(stretch)::text, 'infinity') as to
     from (select date_role, range_agg(daterange(from_on, to_on)) as dates from metric_mark
       where organisation_id = $1 group by date_role) role, unnest(role.dates) stretch`,
    [organisationId],
  );
  const stretches = new Map<MarkRole, Stretch[]>();
  for (const { role, from, to } of marks.rows) {
    stretches.set(role, [...(stretches.get(role) ?? []), { from, to }]);
  }
  const asOf = civilDateIn(clock.now(), time_zone);
  return {
    organisationId,
    calendar,
    asOf,
    nextDayAt: startOfDay(addDays(asOf, 1), time_zone),
    firstCreated: first.rows[0]?.day ?? null,
    builds: new Map(
      builds.rows
        .filter((row) => row.month === month && row.definition === definitionOf(row.family))
        .map((row) => [buildKey(row.family, row.grain), { from: row.from_on, to: row.to_on }]),
    ),
    marks: stretches,
  };
}

interface BuildRow {
  family: FamilyId;
  grain: BucketGrain;
  definition: string;
  month: number;
  from_on: string;
  to_on: string;
}
