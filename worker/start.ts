import { env } from '@/server/platform/env';
import { logger } from '@/server/platform/logger';
import { jobs } from './registry';
import { runJobs } from './run-jobs';

const running = await runJobs(env().JALON_RUNTIME_DATABASE_URL, jobs, (error) => {
  logger.fatal({ err: error }, 'the database connection of the worker was lost');
  process.exit(1);
});
logger.info({ queues: jobs.map((job) => job.queue) }, 'worker ready');
process.send?.('ready');

let isStopping = false;

async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  await running.stop();
  process.exit(0);
}

function stopOrFail(): void {
  stop().catch((error: unknown) => {
    logger.fatal({ err: error }, 'the worker did not stop cleanly');
    process.exit(1);
  });
}

process.on('SIGTERM', stopOrFail);
process.on('SIGINT', stopOrFail);
// The parent was killed: without it nobody would ever stop this process.
process.on('disconnect', stopOrFail);
