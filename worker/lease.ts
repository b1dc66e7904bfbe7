import pg from 'pg';

// A job that started less than this long ago may not hold its lease yet.
const GRACE_SECONDS = 15;

export interface Leases {
  hold(jobId: string): Promise<void>;
  release(jobId: string): Promise<void>;
  /** jobs that are marked as running while no living worker runs them */
  findAbandoned(queue: string): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Leases on running jobs, held as session locks: the database itself drops them when a worker
 * is killed, so its jobs are found and run again without waiting for them to expire.
 */
export async function openLeases(url: string, onLost: (error: Error) => void): Promise<Leases> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', onLost);
  await client.connect();
  const held = new Set<string>();
  return {
    async hold(jobId) {
      held.add(jobId);
      await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [jobId]);
    },
    async release(jobId) {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [jobId]);
      held.delete(jobId);
    },
    async findAbandoned(queue) {
      const { rows } = await client.query<{ id: string }>(
        `select id from pgboss.job
          where name = $1 and state = 'active' and id <> all($2::uuid[])
            and started_on < now() - make_interval(secs => $3)
            and pg_try_advisory_xact_lock(hashtextextended(id::text, 0))`,
        [queue, [...held], GRACE_SECONDS],
      );
      return rows.map((row) => row.id);
    },
    close: () => client.end(),
  };
}
