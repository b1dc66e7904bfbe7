import type pg from 'pg';
import type { CivilDate } from '@/server/values/civil-date';
import { periodOf, shiftPeriod, type Grain } from '@/server/values/period';
import { buildKey } from '../engine/bucket-plan';
import { familyOf, type FamilyId } from '../engine/catalogue/family';
import { always, widenedTo, type Stretch } from '../engine/stale-stretches';
import { addBuckets, noteBuild, removeBuckets, startsIn } from './bucket-rows';
import { periodScan } from './bucket-scans';
import { readDateRange } from './date-range';
import type { Ground } from './survey';

/** The days of a family that writes have marked. */
export const staleOf = (family: FamilyId, { marks }: Ground): readonly Stretch[] =>
  marks.get(familyOf(family).dateRole) ?? [];

/** The missing and stale buckets of fiscal periods of a flow or whole. */
export async function rebuildPeriods(
  connection: pg.PoolClient,
  family: FamilyId,
  grain: 'month' | 'quarter' | 'year',
  ground: Ground,
): Promise<number> {
  const isBuilt = ground.builds.has(buildKey(family, grain));
  const stretches = isBuilt ? widenedTo(staleOf(family, ground), grain, ground.calendar) : [always];
  if (stretches.length === 0) return 0;
  await removeBuckets(connection, family, grain, ground, startsIn(stretches));
  const range = await readDateRange(connection, family, ground.organisationId);
  const buckets = range
    ? await addBuckets(connection, family, grain, ground, [
        periodScan(family, periodStarts(range, grain, ground), stretches),
      ])
    : 0;
  await noteBuild(connection, family, grain, ground, always);
  return buckets;
}

/** The starts of the periods from the first day to the last, in order. */
export function periodStarts(
  { first, last }: { first: CivilDate; last: CivilDate },
  grain: Grain,
  { calendar }: Ground,
): CivilDate[] {
  const starts: CivilDate[] = [];
  for (
    let period = periodOf(first, grain, calendar);
    period.start <= last;
    period = shiftPeriod(period, 1, calendar)
  ) {
    starts.push(period.start);
  }
  return starts;
}
