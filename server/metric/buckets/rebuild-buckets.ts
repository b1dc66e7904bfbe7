import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { addDays, civilDate } from '@/server/values/civil-date';
import { buildKey, comparisonCuts } from '../engine/bucket-plan';
import { familyIds, familyOf, type FamilyId } from '../engine/catalogue/family';
import { always, joined, monthCuts, widenedTo, type Stretch } from '../engine/stale-stretches';
import { joinSql, sql, type SqlFragment } from '../sql-fragment';
import { openScan, partScan, periodScan, undatedScan } from './bucket-facts';
import { addBuckets, noteBuild, removeBuckets } from './bucket-rows';
import { survey, type Ground } from './survey';

export interface Rebuilt {
  /** marks worked off */
  readonly marks: number;
  /** buckets written */
  readonly buckets: number;
  /** when the organisation's next day begins, and with it the next states and parts to date */
  readonly nextDayAt: Date;
}

/**
 * Makes an organisation's missing and stale buckets from its records and removes the marks that
 * the own snapshot saw; what is written meanwhile keeps its marks. Never adds to a bucket.
 * Fails with a serialization error when another rebuild
 * of the organisation runs at the same time: run it again then.
 */
export async function rebuildBuckets(organisationId: string, clock: Clock): Promise<Rebuilt> {
  return withOrgConnection(
    organisationId,
    async (connection) => {
      await connection.query("set local work_mem = '128MB'");
      // a million rows into some ten thousand groups: the planner guesses more and would sort
      await connection.query('set local enable_sort = off');
      const ground = await survey(connection, organisationId, clock);
      let buckets = 0;
      for (const family of familyIds) buckets += await rebuildFamily(connection, family, ground);
      const { rowCount } = await connection.query(
        'delete from metric_mark where organisation_id = $1',
        [organisationId],
      );
      return { marks: rowCount ?? 0, buckets, nextDayAt: ground.nextDayAt };
    },
    { isRepeatable: true },
  );
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
  await removeBuckets(connection, family, grain, ground, startsIn(stretches));
  const scan = periodScan(family, grain, stretches, ground.calendar.startMonth);
  const buckets = await addBuckets(connection, family, grain, ground, [scan]);
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
  await removeBuckets(connection, family, 'part', ground, sql`true`);
  const buckets =
    cuts.length === 0
      ? 0
      : await addBuckets(connection, family, 'part', ground, [partScan(family, cuts)]);
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
  if (stale.length > 0) await removeBuckets(connection, family, 'cut', ground, startsIn(stale));
  const buckets =
    cuts.length === 0 ? 0 : await addBuckets(connection, family, 'cut', ground, [openScan(cuts)]);
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
  await removeBuckets(connection, family, 'now', ground, sql`true`);
  const scans = [openScan(cuts.map(civilDate)), undatedScan(tomorrow)];
  const buckets = await addBuckets(connection, family, 'now', ground, scans);
  await noteBuild(connection, family, 'now', ground, { from: tomorrow, to: 'infinity' });
  return buckets;
}

function startsIn(stretches: readonly Stretch[]): SqlFragment {
  const each = stretches.map(
    ({ from, to }) => sql`(start_on >= ${from}::date and start_on < ${to}::date)`,
  );
  return sql`(${joinSql(each, ' or ')})`;
}
