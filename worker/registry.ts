import { expiredKeysTask } from '@/server/api/rest/rest.jobs';
import { importDeadJob, importRunJob } from '@/server/dataset/dataset.jobs';
import { pullRunJob } from '@/server/dataset/pull.jobs';
import { metricDueTask, metricRebuildJob } from '@/server/metric/metric.jobs';
import type { Job, RecurringTask } from '@/server/platform/queue';

/** Every job of every domain: one line for each `server/<domain>/<domain>.jobs.ts`. */
export const jobs: readonly Job[] = [importRunJob, importDeadJob, pullRunJob, metricRebuildJob];

/** What is done again and again beside the jobs. */
export const tasks: readonly RecurringTask[] = [expiredKeysTask, metricDueTask];
