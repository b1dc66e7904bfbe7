import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import { addDays, civilDateIn, startOfDay, type CivilDate } from '@/server/values/civil-date';
import {
  calendarKey,
  civilCalendar,
  parseCalendarKey,
  type FiscalCalendar,
} from '@/server/values/period';
import { buildKey, type BucketGrain } from '../engine/bucket-plan';
import type { FamilyId } from '../engine/catalogue/family';
import type { Stretch } from '../engine/stale-stretches';
import { definitionOf } from './definition';

/** What the rebuild sees of the organisation in its snapshot. */
export interface Ground {
  readonly organisationId: string;
  readonly calendar: FiscalCalendar;
  readonly asOf: CivilDate;
  readonly nextDayAt: Date;
  readonly builds: ReadonlyMap<string, Stretch>;
  readonly marks: ReadonlyMap<string, readonly Stretch[]>;
}

/** Reads what a rebuild needs to know, all in its own snapshot. */
export async function survey(
  connection: pg.PoolClient,
  organisationId: string,
  clock: Clock,
): Promise<Ground> {
  const organisation = await connection.query<{ time_zone: string; calendar: string }>(
    'select time_zone, calendar from organisation where id = $1',
    [organisationId],
  );
  const [found] = organisation.rows;
  const time_zone = found?.time_zone ?? 'UTC';
  const calendar = found ? parseCalendarKey(found.calendar) : civilCalendar;
  const builds = await connection.query<BuildRow>(
    `select family, grain, definition, calendar,
       from_on::text, to_on::text from metric_build where organisation_id = $1`,
    [organisationId],
  );
  const marks = await connection.query<{ role: string; from: string; to: string }>(
    `select date_role as role, coalesce(lower(stretch)::text, '-infinity') as from,
       coalesce(upper(stretch)::text, 'infinity') as to
     from (select date_role, range_agg(daterange(from_on, to_on)) as dates from metric_mark
       where organisation_id = $1 group by date_role) role, unnest(role.dates) stretch`,
    [organisationId],
  );
  const stretches = new Map<string, Stretch[]>();
  for (const { role, from, to } of marks.rows) {
    stretches.set(role, [...(stretches.get(role) ?? []), { from, to }]);
  }
  const asOf = civilDateIn(clock.now(), time_zone);
  return {
    organisationId,
    calendar,
    asOf,
    nextDayAt: startOfDay(addDays(asOf, 1), time_zone),
    builds: new Map(
      builds.rows
        .filter(
          (row) =>
            row.calendar === calendarKey(calendar) && row.definition === definitionOf(row.family),
        )
        .map((row) => [buildKey(row.family, row.grain), { from: row.from_on, to: row.to_on }]),
    ),
    marks: stretches,
  };
}

interface BuildRow {
  family: FamilyId;
  grain: BucketGrain;
  definition: string;
  calendar: string;
  from_on: string;
  to_on: string;
}
