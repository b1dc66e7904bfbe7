import { z } from 'zod';
import { systemClock } from '@/server/platform/clock';
import { defineJob, sendJob, type RecurringTask } from '@/server/platform/queue';
import { compactDataChanges } from '@/server/tenancy/compact-data-changes';
import { keepFiscalPeriods } from '@/server/tenancy/keep-fiscal-periods';
import { withOrgConnection } from '@/server/tenancy/with-org';
import { rebuildBuckets } from './buckets/rebuild-buckets';
import { noteAllDue, requestDueRebuilds } from './metric.repository';
import { REBUILD_QUEUE } from './request-rebuild';

const AFTER_MIDNIGHT_MS = 60_000;

/** Rebuilds one organisation's stale buckets, and once more when its next day has begun. */
export const metricRebuildJob = defineJob({
  queue: REBUILD_QUEUE,
  schema: z.object({ organisationId: z.uuid() }),
  async handle({ organisationId }) {
    const { nextDayAt } = await rebuildBuckets(organisationId, systemClock);
    await keepFiscalPeriods(organisationId, systemClock);
    await compactDataChanges(organisationId);
    await withOrgConnection(organisationId, (connection) =>
      sendJob(
        connection,
        REBUILD_QUEUE,
        { organisationId },
        { singletonKey: 'daily', startAfter: new Date(nextDayAt.getTime() + AFTER_MIDNIGHT_MS) },
      ),
    );
  },
});

let isStarted = false;

/** Finds what was written to, so that no writer has to ask for a rebuild. */
export const metricDueTask: RecurringTask = {
  name: 'metric-due',
  everySeconds: 15,
  run: async () => {
    if (!isStarted) await noteAllDue();
    isStarted = true;
    await requestDueRebuilds();
  },
};
