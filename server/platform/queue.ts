import PgBoss from 'pg-boss';
import type pg from 'pg';
import type { z } from 'zod';
import queues from '@/worker/queues.json';

export interface JobPayload {
  organisationId: string;
}

/** What sends the job: a tenant transaction, a connection of it, or a pool. */
export type JobTransport =
  | { $queryRawUnsafe<T>(sql: string, ...values: unknown[]): PromiseLike<T> }
  | Pick<pg.ClientBase, 'query'>
  | Pick<pg.Pool, 'query'>;

export interface JobOptions {
  /** within the organisation: one waiting job of a 'short' queue, one running of a 'singleton' */
  singletonKey?: string;
  startAfter?: Date;
  priority?: number;
}

/**
 * Sends a job in the transaction of `transport`: it exists when that commits and not before.
 * Returns its id, or null when the queue already holds the one of the same singleton key.
 */
export async function sendJob(
  transport: JobTransport,
  queue: string,
  payload: JobPayload & Record<string, unknown>,
  options: JobOptions = {},
): Promise<string | null> {
  const definition = queues.find(({ name }) => name === queue);
  // pg-boss itself answers null here, as if the job were a duplicate
  if (!definition) throw new Error(`There is no queue named ${queue} in worker/queues.json`);
  const { organisationId } = payload;
  return sender().send(queue, payload, {
    ...options,
    // one organisation's job never counts as another's duplicate
    singletonKey: [organisationId, options.singletonKey].filter(Boolean).join(':'),
    db: { executeSql: (text, values) => execute(transport, text, values) },
  });
}

let boss: PgBoss | undefined;

function sender(): PgBoss {
  const db = { executeSql: () => Promise.reject(new Error('A job is sent through its transport')) };
  boss ??= new PgBoss({ db, migrate: false, supervise: false, schedule: false });
  return boss;
}

async function execute(
  transport: JobTransport,
  text: string,
  values: unknown[],
): Promise<{ rows: unknown[] }> {
  if ('$queryRawUnsafe' in transport) {
    const given = values.map((value) => value ?? null);
    return { rows: await transport.$queryRawUnsafe<unknown[]>(text, ...given) };
  }
  const { rows } = await transport.query<pg.QueryResultRow>(text, values);
  return { rows };
}

export interface JobContext {
  id: string;
  /** set when the worker is told to stop: save what is done and return */
  signal: AbortSignal;
}

export interface JobDefinition<Schema extends z.ZodType<JobPayload> = z.ZodType<JobPayload>> {
  queue: string;
  schema: Schema;
  handle(payload: z.infer<Schema>, context: JobContext): Promise<void>;
}

export interface Job {
  queue: string;
  run(payload: unknown, context: JobContext): Promise<void>;
}

/** What a worker does again and again beside its jobs; several workers may do it at once. */
export interface RecurringTask {
  readonly name: string;
  readonly everySeconds: number;
  run(): Promise<void>;
}

/** A job of a domain (`server/<domain>/*.jobs.ts`); its payload is checked before it is handled. */
export function defineJob<Schema extends z.ZodType<JobPayload>>(
  definition: JobDefinition<Schema>,
): Job {
  return {
    queue: definition.queue,
    run: (payload, context) => definition.handle(definition.schema.parse(payload), context),
  };
}
