import type pg from 'pg';
import type { BucketGrain } from '../engine/bucket-plan';
import type { FamilyId } from '../engine/catalogue/family';
import { calendarKey } from '@/server/values/period';
import type { Stretch } from '../engine/stale-stretches';
import { compileSql, joinSql, sql, type SqlFragment } from '../sql-fragment';
import type { BucketScan } from './bucket-scans';
import { definitionOf } from './definition';
import { insertBuckets } from './insert-buckets';
import type { Ground } from './survey';

/** Deletes buckets of a family and grain. */
export async function removeBuckets(
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

/** Makes buckets from the scans' records; returns how many. */
export async function addBuckets(
  connection: pg.PoolClient,
  family: FamilyId,
  grain: BucketGrain,
  { organisationId }: Ground,
  scans: readonly BucketScan[],
): Promise<number> {
  return runInsert(connection, insertBuckets(organisationId, family, grain, scans));
}

/** Runs a statement that makes buckets; returns how many. */
export async function runInsert(
  connection: pg.PoolClient,
  statement: SqlFragment,
): Promise<number> {
  const { text, values } = compileSql(statement);
  const { rowCount } = await connection.query(text, values);
  return rowCount ?? 0;
}

/** Notes which starts of a family and grain are complete from now on. */
export async function noteBuild(
  connection: pg.PoolClient,
  family: FamilyId,
  grain: BucketGrain,
  { organisationId, calendar }: Ground,
  { from, to }: Stretch,
): Promise<void> {
  await connection.query(
    `insert into metric_build
       (organisation_id, family, grain, definition, calendar, from_on, to_on)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organisation_id, family, grain) do update set
       definition = excluded.definition,
       calendar = excluded.calendar,
       from_on = excluded.from_on, to_on = excluded.to_on, built_at = now()`,
    [organisationId, family, grain, definitionOf(family), calendarKey(calendar), from, to],
  );
}

/** The condition that a bucket's start lies in one of the stretches. */
export function startsIn(stretches: readonly Stretch[]): SqlFragment {
  const each = stretches.map(
    ({ from, to }) => sql`(start_on >= ${from}::date and start_on < ${to}::date)`,
  );
  return sql`(${joinSql(each, ' or ')})`;
}
