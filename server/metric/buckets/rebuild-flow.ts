import type pg from 'pg';
import { addDays, addMonths, type CivilDate } from '@/server/values/civil-date';
import { buildKey, comparisonCuts, monthStart } from '../engine/bucket-plan';
import type { FamilyId } from '../engine/catalogue/family';
import { always, joined, type Stretch } from '../engine/stale-stretches';
import { sql } from '../sql-fragment';
import { addsUp } from './bucket-facts';
import { addBuckets, noteBuild, removeBuckets, runInsert, startsIn } from './bucket-rows';
import { dayScan, partScan, type PartCut } from './bucket-scans';
import { readDateRange } from './date-range';
import { insertFlow } from './insert-flow';
import { periodStarts, rebuildPeriods, staleOf } from './rebuild-periods';
import type { Ground } from './survey';

/** All buckets of a flow at once while there are none of its months, else what is missing or stale. */
export async function rebuildFlow(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  if (addsUp(family) && !ground.builds.has(buildKey(family, 'month'))) {
    return buildFlow(connection, family, ground);
  }
  return (
    (await rebuildPeriods(connection, family, 'month', ground)) +
    (await rebuildDays(connection, family, ground)) +
    (await rebuildParts(connection, family, ground))
  );
}

async function buildFlow(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const { organisationId } = ground;
  for (const grain of ['month', 'day', 'part'] as const) {
    await removeBuckets(connection, family, grain, ground, sql`true`);
  }
  const daysFrom = firstDayKept(ground);
  const range = await readDateRange(connection, family, organisationId);
  const buckets = range
    ? await runInsert(
        connection,
        insertFlow(organisationId, family, {
          months: periodStarts(range, 'month', ground),
          daysFrom,
          parts: comparedParts(ground),
        }),
      )
    : 0;
  await noteBuild(connection, family, 'month', ground, always);
  await noteBuild(connection, family, 'day', ground, { from: daysFrom, to: 'infinity' });
  const tomorrow = addDays(ground.asOf, 1);
  await noteBuild(connection, family, 'part', ground, { from: tomorrow, to: 'infinity' });
  return buckets;
}

const MONTHS_OF_DAYS = 25;

const firstDayKept = ({ asOf, calendar }: Ground): CivilDate =>
  monthStart(addMonths(asOf, -MONTHS_OF_DAYS), calendar);

const comparedParts = ({ asOf, calendar }: Ground): PartCut[] =>
  comparisonCuts(asOf, calendar).map((cut) => ({ start: monthStart(cut, calendar), cut }));

/** The days of the last 25 months, of the organisation and its teams, undivided. */
async function rebuildDays(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const from = firstDayKept(ground);
  const built = ground.builds.get(buildKey(family, 'day'));
  const kept: Stretch = { from, to: 'infinity' };
  const missing = !built || built.from > from ? [kept] : [];
  const stale = joined([...missing, ...staleOf(family, ground)])
    .map((stretch) => ({ ...stretch, from: stretch.from < from ? from : stretch.from }))
    .filter((stretch) => stretch.from < stretch.to);
  if (!built || built.from < from) {
    await removeBuckets(connection, family, 'day', ground, sql`start_on < ${from}::date`);
  }
  if (stale.length > 0) {
    await removeBuckets(connection, family, 'day', ground, startsIn(stale));
  }
  const buckets =
    stale.length === 0
      ? 0
      : await addBuckets(connection, family, 'day', ground, [dayScan(family, stale)]);
  if (!built || built.from !== from) await noteBuild(connection, family, 'day', ground, kept);
  return buckets;
}

/** The parts of fiscal months that today's periods to date are compared with. */
async function rebuildParts(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const tomorrow = addDays(ground.asOf, 1);
  const parts = comparedParts(ground);
  const isStale = parts.some(({ start, cut }) =>
    staleOf(family, ground).some(({ from, to }) => from < cut && to > start),
  );
  const isOfToday = ground.builds.get(buildKey(family, 'part'))?.from === tomorrow;
  if (isOfToday && !isStale) return 0;
  await removeBuckets(connection, family, 'part', ground, sql`true`);
  const buckets =
    parts.length === 0
      ? 0
      : await addBuckets(connection, family, 'part', ground, [partScan(family, parts)]);
  await noteBuild(connection, family, 'part', ground, { from: tomorrow, to: 'infinity' });
  return buckets;
}
