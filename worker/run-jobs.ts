import PgBoss from 'pg-boss';
import { logger } from '@/server/platform/logger';
import type { Job } from '@/server/platform/queue';
import { openLeases, type Leases } from './lease';

const LOOPS_PER_QUEUE = 2;
const POLLING_SECONDS = 0.5;
const RECOVERY_EVERY_MS = 10_000;
const FINISH_WITHIN_MS = 20_000;
const ABORT_WITHIN_MS = 5_000;

export interface RunningJobs {
  /** takes no new job, lets the running ones finish, and asks them to break off when that is long */
  stop(): Promise<void>;
}

export async function runJobs(
  url: string,
  jobs: readonly Job[],
  onLost: (error: Error) => void,
): Promise<RunningJobs> {
  const leases = await openLeases(url, onLost);
  const boss = new PgBoss({ connectionString: url, migrate: false, schedule: false });
  boss.on('error', (error) => logger.error({ err: error }, 'queue failed'));
  await boss.start();
  const stopping = new AbortController();
  for (const job of jobs) {
    for (let loop = 0; loop < LOOPS_PER_QUEUE; loop += 1) {
      await boss.work(job.queue, { pollingIntervalSeconds: POLLING_SECONDS }, async (batch) => {
        for (const { id, data } of batch) await runJob(job, id, data, leases, stopping.signal);
      });
    }
  }
  const recover = () => recoverAbandoned(boss, jobs, leases);
  await recover();
  const timer = setInterval(() => {
    recover().catch((error: unknown) => logger.error({ err: error }, 'job recovery failed'));
  }, RECOVERY_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      const abort = setTimeout(() => stopping.abort(), FINISH_WITHIN_MS);
      await boss.stop({ graceful: true, wait: true, timeout: FINISH_WITHIN_MS + ABORT_WITHIN_MS });
      clearTimeout(abort);
      await leases.close();
    },
  };
}

async function runJob(
  job: Job,
  id: string,
  payload: unknown,
  leases: Leases,
  signal: AbortSignal,
): Promise<void> {
  const started = performance.now();
  const describe = () => ({
    queue: job.queue,
    jobId: id,
    durationMs: Math.round(performance.now() - started),
  });
  await leases.hold(id);
  try {
    await job.run(payload, { id, signal });
    logger.info(describe(), 'job done');
  } catch (error) {
    logger.error({ ...describe(), err: error }, 'job failed');
    throw error;
  } finally {
    await leases.release(id);
  }
}

async function recoverAbandoned(boss: PgBoss, jobs: readonly Job[], leases: Leases): Promise<void> {
  for (const { queue } of jobs) {
    const ids = await leases.findAbandoned(queue);
    if (ids.length === 0) continue;
    logger.warn({ queue, count: ids.length }, 'jobs of a worker that ended are run again');
    for (const id of ids) await boss.fail(queue, id, { message: 'The worker ended too early' });
  }
}
