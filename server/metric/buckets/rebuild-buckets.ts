import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { addDays, civilDate, civilDateIn, type CivilDate } from '@/server/values/civil-date';
import type { FiscalCalendar } from '@/server/values/period';
import { buildKey, comparisonCuts, type BucketGrain, type MarkRole } from '../engine/bucket-plan';
import { familyIds, familyOf, type FamilyId } from '../engine/catalogue/family';
import { always, joined, monthCuts, widenedTo, type Stretch } from '../engine/stale-stretches';
import { compileSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import { openScan, partScan, periodScan, undatedScan, type BucketScan } from './bucket-facts';
import { definitionOf } from './definition';
import { insertBuckets } from './insert-buckets';

/** What the rebuild sees of the organisation in its snapshot. */
interface Ground {
  readonly organisationId: string;
  readonly calendar: FiscalCalendar;
  readonly asOf: CivilDate;
  readonly firstCreated: CivilDate | null;
  readonly builds: ReadonlyMap<string, Stretch>;
  readonly marks: ReadonlyMap<MarkRole, readonly Stretch[]>;
}

/**
 * Makes an organisation's missing and stale buckets from its records and removes the marks that
 * the own snapshot saw; what is written meanwhile keeps its marks. Never adds to a bucket.
 * Returns how many marks were worked off. Fails with a serialization error when another rebuild
 * of the organisation runs at the same time: run it again then.
 */
export async function rebuildBuckets(
  organisationId: string,
  clock: Clock,
): Promise<{ marks: number; buckets: number }> {
  return withOrgConnection(
    organisationId,
    async (connection) => {
      await connection.query("set local work_mem = '128MB'");
      const ground = await survey(connection, organisationId, clock);
      let buckets = 0;
      for (const family of familyIds) buckets += await rebuildFamily(connection, family, ground);
      const { rowCount } = await connection.query(
        'delete from metric_mark where organisation_id = $1',
        [organisationId],
      );
      return { marks: rowCount ?? 0, buckets };
    },
    { isRepeatable: true },
  );
}

async function survey(
  connection: pg.PoolClient,
  organisationId: string,
  clock: Clock,
): Promise<Ground> {
  const organisation = await connection.query<{ time_zone: string; month: number }>(
    'select time_zone, fiscal_year_start_month::int as month from organisation where id = $1',
    [organisationId],
  );
  const { time_zone, month } = organisation.rows[0] ?? { time_zone: 'UTC', month: 1 };
  const calendar = { startMonth: month };
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
  return {
    organisationId,
    calendar,
    asOf: civilDateIn(clock.now(), time_zone),
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

async function rebuildFamily(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const { timing, bucketed } = familyOf(family);
  if (!bucketed) return 0;
  switch (timing) {
    case 'flow':
      return (
        (await rebuildPeriods(connection, family, 'month', ground)) +
        (await rebuildParts(connection, family, ground))
      );
    case 'whole': {
      let buckets = 0;
      for (const grain of ['month', 'quarter', 'year'] as const) {
        buckets += await rebuildPeriods(connection, family, grain, ground);
      }
      return buckets;
    }
    case 'snapshot':
      return (
        (await rebuildCuts(connection, family, ground)) +
        (await rebuildNow(connection, family, ground))
      );
    case 'employment':
      return 0;
  }
}

async function rebuildPeriods(
  connection: pg.PoolClient,
  family: FamilyId,
  grain: 'month' | 'quarter' | 'year',
  ground: Ground,
): Promise<number> {
  const isBuilt = ground.builds.has(buildKey(family, grain));
  const stale = ground.marks.get(familyOf(family).dateRole) ?? [];
  const stretches = isBuilt ? widenedTo(stale, grain, ground.calendar) : [always];
  if (stretches.length === 0) return 0;
  const starts = stretches.map(
    ({ from, to }) => sql`(start_on >= ${from}::date and start_on < ${to}::date)`,
  );
  await remove(connection, family, grain, ground, sql`(${joinSql(starts, ' or ')})`);
  const scan = periodScan(family, grain, stretches, ground.calendar.startMonth);
  const buckets = await insert(connection, family, grain, ground, [scan]);
  await noteBuild(connection, family, grain, ground, always);
  return buckets;
}

async function rebuildParts(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const tomorrow = addDays(ground.asOf, 1);
  const cuts = comparisonCuts(ground.asOf, ground.calendar);
  const stale = ground.marks.get(familyOf(family).dateRole) ?? [];
  const isStale = cuts.some((cut) =>
    stale.some(({ from, to }) => from < cut && to > `${cut.slice(0, 7)}-01`),
  );
  const isOfToday = ground.builds.get(buildKey(family, 'part'))?.from === tomorrow;
  if (isOfToday && !isStale) return 0;
  await remove(connection, family, 'part', ground, sql`true`);
  const buckets =
    cuts.length === 0
      ? 0
      : await insert(connection, family, 'part', ground, [partScan(family, cuts)]);
  await noteBuild(connection, family, 'part', ground, { from: tomorrow, to: 'infinity' });
  return buckets;
}

async function rebuildCuts(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const tomorrow = addDays(ground.asOf, 1);
  const built = ground.builds.get(buildKey(family, 'cut'));
  const stale: readonly Stretch[] = built
    ? joined([...(ground.marks.get('dealOpen') ?? []), { from: built.to, to: tomorrow }])
    : [always];
  const { firstCreated } = ground;
  const cuts = firstCreated ? monthCuts(stale, firstCreated, ground.asOf) : [];
  const inStretch = stale.map(
    ({ from, to }) => sql`(start_on >= ${from}::date and start_on < ${to}::date)`,
  );
  if (inStretch.length > 0) {
    await remove(connection, family, 'cut', ground, sql`(${joinSql(inStretch, ' or ')})`);
  }
  const buckets =
    cuts.length === 0 ? 0 : await insert(connection, family, 'cut', ground, [openScan(cuts)]);
  await noteBuild(connection, family, 'cut', ground, { from: '-infinity', to: tomorrow });
  return buckets;
}

async function rebuildNow(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const tomorrow = addDays(ground.asOf, 1);
  const cuts = [...new Set([...comparisonCuts(ground.asOf, ground.calendar), tomorrow])].sort();
  const stale = ground.marks.get('dealOpen') ?? [];
  const isStale =
    ground.marks.has('dealUndated') ||
    cuts.some((cut) => stale.some(({ from, to }) => from <= cut && cut < to));
  const isOfToday = ground.builds.get(buildKey(family, 'now'))?.from === tomorrow;
  if (isOfToday && !isStale) return 0;
  await remove(connection, family, 'now', ground, sql`true`);
  const scans = [openScan(cuts.map(civilDate)), undatedScan(tomorrow)];
  const buckets = await insert(connection, family, 'now', ground, scans);
  await noteBuild(connection, family, 'now', ground, { from: tomorrow, to: 'infinity' });
  return buckets;
}

async function remove(
  connection: pg.PoolClient,
  family: FamilyId,
  grain: BucketGrain,
  { organisationId }: Ground,
  condition: SqlFragment,
): Promise<void> {
  const { text, values } = compileSql(sql`delete from metric_bucket
    where organisation_id = ${organisationId}::uuid and family = ${family} and grain = ${grain}
      and ${condition}`);
  await connection.query(text, values);
}

async function insert(
  connection: pg.PoolClient,
  family: FamilyId,
  grain: BucketGrain,
  { organisationId }: Ground,
  scans: readonly BucketScan[],
): Promise<number> {
  const { text, values } = compileSql(insertBuckets(organisationId, family, grain, scans));
  const { rowCount } = await connection.query(text, values);
  return rowCount ?? 0;
}

async function noteBuild(
  connection: pg.PoolClient,
  family: FamilyId,
  grain: BucketGrain,
  { organisationId, calendar }: Ground,
  { from, to }: Stretch,
): Promise<void> {
  await connection.query(
    `insert into metric_build
       (organisation_id, family, grain, definition, fiscal_year_start_month, from_on, to_on)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, family, grain) do update set
       definition = excluded.definition,
       fiscal_year_start_month = excluded.fiscal_year_start_month,
       from_on = excluded.from_on, to_on = excluded.to_on, built_at = now()`,
    [organisationId, family, grain, definitionOf(family), calendar.startMonth, from, to],
  );
}
