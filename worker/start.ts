import { env } from '@/server/platform/env';
import { logger } from '@/server/platform/logger';
import { jobs, tasks } from './registry';
import { runJobs } from './run-jobs';
import { runTasks } from './run-tasks';

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
const recurring = runTasks(tasks);
logger.info({ queues: jobs.map((job) => job.queue) }, 'worker ready');

let isStopping = false;

function stop(): void {
  if (isStopping) return;
  isStopping = true;
  Promise.all([running.stop(), recurring.stop()]).then(
    () => process.exit(0),
    fail('the worker did not stop cleanly'),
  );
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// The parent was killed: without it nobody would ever stop this process.
process.on('disconnect', stop);
