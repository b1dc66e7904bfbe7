import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { globalClient } from '@/server/platform/db/client';
import { defineJob, sendJob, type Job } from '@/server/platform/queue';
import { runJobs, type RunningJobs } from './run-jobs';

const url = process.env.JALON_RUNTIME_DATABASE_URL ?? '';
const organisationId = randomUUID();
const pool = new pg.Pool({ connectionString: url });
let running: RunningJobs | undefined;
let handled: string[] = [];

const schema = z.object({ organisationId: z.uuid(), note: z.string() });

function recordingJob(handle: (note: string) => Promise<void> = async () => undefined): Job {
  return defineJob({
    queue: 'import-run',
    schema,
    handle: async (payload) => {
      await handle(payload.note);
      handled.push(payload.note);
    },
  });
}

const start = async (job: Job) => {
  running = await runJobs(url, [job], (error) => {
    throw error;
  });
};

async function statesOf(queue: string): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ state: string; count: number }>(
    'select state, count(*)::int as count from pgboss.job where name = $1 group by 1',
    [queue],
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}

beforeAll(() => {
  handled = [];
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  handled = [];
  await pool.query('delete from pgboss.job');
});

afterAll(() => pool.end());

test('a job sent in a transaction is handled once, after the commit', async () => {
  await globalClient().$transaction((tx) =>
    sendJob(tx, 'import-run', { organisationId, note: 'through prisma' }),
  );
  const client = await pool.connect();
  await client.query('begin');
  await sendJob(client, 'import-run', { organisationId, note: 'rolled back' });
  await client.query('rollback');
  client.release();
  await sendJob(pool, 'import-run', { organisationId, note: 'through pg' });
  await start(recordingJob());
  await expect.poll(() => statesOf('import-run'), { timeout: 8000 }).toEqual({ completed: 2 });
  expect(handled.sort()).toEqual(['through pg', 'through prisma']);
});

test('an unknown queue is an error, not a silent duplicate', async () => {
  await expect(sendJob(pool, 'no-such-queue', { organisationId })).rejects.toThrow(
    'There is no queue named no-such-queue',
  );
});

test("a short queue holds one waiting job for each organisation's key", async () => {
  const send = (id: string, singletonKey?: string) =>
    sendJob(pool, 'metric-rebuild', { organisationId: id }, { singletonKey });
  const other = randomUUID();
  expect(await send(organisationId)).toEqual(expect.any(String));
  expect(await send(organisationId)).toBeNull();
  expect(await send(organisationId, 'deal')).toEqual(expect.any(String));
  expect(await send(other)).toEqual(expect.any(String));
  expect(await statesOf('metric-rebuild')).toEqual({ created: 3 });
});

test('a payload that does not fit its schema is not handled, and the job is tried again', async () => {
  await sendJob(pool, 'import-run', { organisationId, note: 7 });
  await start(recordingJob());
  await expect.poll(() => statesOf('import-run'), { timeout: 8000 }).toEqual({ retry: 1 });
  expect(handled).toEqual([]);
});

test('a job that fails for good goes to the dead letter queue', async () => {
  await sendJob(pool, 'import-run', { organisationId, note: 'poison' });
  await pool.query('update pgboss.job set retry_limit = 0');
  await start(
    recordingJob(async () => {
      throw new Error('no');
    }),
  );
  await expect.poll(() => statesOf('import-run-dead'), { timeout: 8000 }).toEqual({ created: 1 });
});

test('stopping lets the running job finish', async () => {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  await sendJob(pool, 'import-run', { organisationId, note: 'slow' });
  await start(
    recordingJob(async () => {
      begin();
      await new Promise((resolve) => setTimeout(resolve, 1200));
    }),
  );
  await begun;
  await running?.stop();
  expect(handled).toEqual(['slow']);
  expect(await statesOf('import-run')).toEqual({ completed: 1 });
});

test('a job whose worker was killed is run again; one that a living worker holds is not', async () => {
  await sendJob(pool, 'import-run', { organisationId, note: 'abandoned' });
  await sendJob(pool, 'import-run', { organisationId: randomUUID(), note: 'held elsewhere' });
  await pool.query(`update pgboss.job set retry_delay = 0, retry_backoff = false,
    state = 'active', started_on = now() - interval '1 minute'`);
  const holder = await pool.connect();
  await holder.query(`select pg_advisory_lock(hashtextextended(id::text, 0)) from pgboss.job
    where data->>'note' = 'held elsewhere'`);
  await start(recordingJob());
  await expect
    .poll(() => statesOf('import-run'), { timeout: 8000 })
    .toEqual({ active: 1, completed: 1 });
  expect(handled).toEqual(['abandoned']);
  holder.release(true);
});
