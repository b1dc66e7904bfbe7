import type pg from 'pg';
import { addDays, civilDate } from '@/server/values/civil-date';
import { buildKey, comparisonCuts } from '../engine/bucket-plan';
import { familyOf, markRolesOf, type FamilyId } from '../engine/catalogue/family';
import { always, joined, monthCuts, type Stretch } from '../engine/stale-stretches';
import { sql } from '../sql-fragment';
import { stateScan, undatedScan } from './bucket-scans';
import { addBuckets, noteBuild, removeBuckets, startsIn } from './bucket-rows';
import { readDateRange } from './date-range';
import type { Ground } from './survey';

const markedOf = (family: FamilyId, { marks }: Ground): readonly Stretch[] =>
  markRolesOf(family).flatMap((role) => marks.get(role) ?? []);

/** The states before the starts of fiscal months. */
export async function rebuildCuts(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const tomorrow = addDays(ground.asOf, 1);
  const built = ground.builds.get(buildKey(family, 'cut'));
  const marked = markedOf(family, ground);
  const stale: readonly Stretch[] = built
    ? joined([...marked, { from: built.to, to: tomorrow }])
    : [always];
  const range = await readDateRange(connection, family, ground.organisationId);
  const cuts = range ? monthCuts(stale, range.first, ground.asOf, ground.calendar) : [];
  if (stale.length > 0) await removeBuckets(connection, family, 'cut', ground, startsIn(stale));
  const buckets =
    cuts.length === 0
      ? 0
      : await addBuckets(connection, family, 'cut', ground, [stateScan(family, cuts)]);
  await noteBuild(connection, family, 'cut', ground, { from: '-infinity', to: tomorrow });
  return buckets;
}

/** The state now, and before the days that periods to date are compared with. */
export async function rebuildNow(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const { undatedRole } = familyOf(family);
  const tomorrow = addDays(ground.asOf, 1);
  const cuts = [...new Set([...comparisonCuts(ground.asOf, ground.calendar), tomorrow])].sort();
  const stale = markedOf(family, ground);
  const isStale =
    (undatedRole !== undefined && ground.marks.has(undatedRole)) ||
    cuts.some((cut) => stale.some(({ from, to }) => from <= cut && cut < to));
  const isOfToday = ground.builds.get(buildKey(family, 'now'))?.from === tomorrow;
  if (isOfToday && !isStale) return 0;
  await removeBuckets(connection, family, 'now', ground, sql`true`);
  const scans = [stateScan(family, cuts.map(civilDate)), undatedScan(family, tomorrow)];
  const buckets = await addBuckets(connection, family, 'now', ground, scans);
  await noteBuild(connection, family, 'now', ground, { from: tomorrow, to: 'infinity' });
  return buckets;
}
