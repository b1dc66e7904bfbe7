import { env } from '@/server/platform/env';
import { logger } from '@/server/platform/logger';
import { jobs } from './registry';
import { runJobs } from './run-jobs';

const fail =
  (message: string) =>
  (error: unknown): never => {
    logger.fatal({ err: error }, message);
    process.exit(1);
  };

const running = await runJobs(
  env().JALON_RUNTIME_DATABASE_URL,
  jobs,
  fail('the database connection of the worker was lost'),
).catch(fail('the worker could not start'));
logger.info({ queues: jobs.map((job) => job.queue) }, 'worker ready');

let isStopping = false;

function stop(): void {
  if (isStopping) return;
  isStopping = true;
  running.stop().then(() => process.exit(0), fail('the worker did not stop cleanly'));
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent was killed: without it nobody would ever stop this process.
process.on('disconnect', stop);
