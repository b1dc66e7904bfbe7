import type pg from 'pg';
import { buildKey, periodGrains } from '../engine/bucket-plan';
import type { FamilyId } from '../engine/catalogue/family';
import { always } from '../engine/stale-stretches';
import { compileSql, nothing, sql } from '../sql-fragment';
import { factColumns, factQuery } from './bucket-facts';
import { noteBuild, removeBuckets, runInsert } from './bucket-rows';
import { periodScan } from './bucket-scans';
import { readDateRange } from './date-range';
import { insertRows, scopeBuckets } from './insert-buckets';
import { periodStarts, rebuildPeriods } from './rebuild-periods';
import type { Ground } from './survey';

/** All buckets of a whole at once while there are none, else what is missing or stale. */
export async function rebuildWhole(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  if (!periodGrains.some((grain) => ground.builds.has(buildKey(family, grain)))) {
    return buildWhole(connection, family, ground);
  }
  let buckets = 0;
  for (const grain of periodGrains) {
    buckets += await rebuildPeriods(connection, family, grain, ground);
  }
  return buckets;
}

/** Reads the records once; a statement for each grain and scope, so that its memory is given back. */
async function buildWhole(
  connection: pg.PoolClient,
  family: FamilyId,
  ground: Ground,
): Promise<number> {
  const { organisationId } = ground;
  for (const grain of periodGrains) {
    await removeBuckets(connection, family, grain, ground, sql`true`);
    await noteBuild(connection, family, grain, ground, always);
  }
  const range = await readDateRange(connection, family, organisationId);
  if (!range) return 0;
  const months = periodScan(family, periodStarts(range, 'month', ground), [always]);
  const { text, values } = compileSql(sql`create temp table whole_fact on commit drop as
    ${factQuery(organisationId, family, months, false)}`);
  await connection.query(text, values);
  const columns = factColumns(family, false);
  let buckets = 0;
  for (const grain of periodGrains) {
    const starts = periodStarts(range, grain, ground);
    const start = sql`(${starts}::date[])[width_bucket(a.start_on, ${starts}::date[])]`;
    const facts = sql`(select ${start} as start_on, ${columns} from whole_fact a) f`;
    for (const rows of scopeBuckets(organisationId, family, { grain, facts })) {
      buckets += await runInsert(connection, insertRows(organisationId, family, nothing, rows));
    }
  }
  await connection.query('drop table whole_fact');
  return buckets;
}
