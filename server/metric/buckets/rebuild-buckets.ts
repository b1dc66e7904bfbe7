import type pg from 'pg';
import type { Clock } from '@/server/platform/clock';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { familyIds, familyOf, type FamilyId } from '../engine/catalogue/family';
import { forgetFamily, isKept } from './needed-records';
import { rebuildFlow } from './rebuild-flow';
import { rebuildCuts, rebuildNow } from './rebuild-state';
import { inRebuildTurn } from './rebuild-turn';
import { rebuildWhole } from './rebuild-whole';
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
 * Another rebuild of the organisation is waited for.
 */
export async function rebuildBuckets(organisationId: string, clock: Clock): Promise<Rebuilt> {
  return inRebuildTurn(organisationId, () => rebuildStale(organisationId, clock));
}

async function rebuildStale(organisationId: string, clock: Clock): Promise<Rebuilt> {
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
  if (!(await isKept(connection, family, ground))) {
    await forgetFamily(connection, family, ground);
    return 0;
  }
  switch (timing) {
    case 'flow':
      return rebuildFlow(connection, family, ground);
    case 'whole':
      return rebuildWhole(connection, family, ground);
    case 'snapshot':
      return (
        (await rebuildCuts(connection, family, ground)) +
        (await rebuildNow(connection, family, ground))
      );
    case 'employment':
    case 'windowed':
      return 0;
  }
}
