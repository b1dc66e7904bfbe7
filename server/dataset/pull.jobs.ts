import { z } from 'zod';
import { systemClock } from '@/server/platform/clock';
import { publicEgress } from '@/server/platform/http/egress';
import { defineJob } from '@/server/platform/queue';
import { PULL_QUEUE } from './pull/queue-pull';
import { runPull } from './pull/run-pull';

/** Fetches the file of one pull for the time that it was due. */
export const pullRunJob = defineJob({
  queue: PULL_QUEUE,
  schema: z.object({ organisationId: z.uuid(), pullId: z.uuid(), dueAt: z.iso.datetime() }),
  handle: ({ dueAt, ...pull }) =>
    runPull({ ...pull, dueAt: new Date(dueAt), clock: systemClock, egress: publicEgress }),
});
