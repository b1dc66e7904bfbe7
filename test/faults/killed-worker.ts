import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

const POLL_MS = 25;

/** Kills and restarts a real worker process until what it works on has ended. */
export class KilledWorker {
  #process: ChildProcess | null = null;
  kills = 0;

  constructor(
    private readonly entry: string,
    private readonly admin: pg.Client,
  ) {}

  /** Runs until `isDone`, killing the worker `kills` times after a random time at work. */
  async until(isDone: () => Promise<boolean>, kills: number, withinMs: number): Promise<void> {
    let left = kills;
    await this.#start();
    while (!(await isDone())) {
      await this.#passTime();
      if (left === 0 || !(await this.#isAtWork())) {
        await wait(POLL_MS);
        continue;
      }
      await wait(Math.random() * withinMs);
      if (!(await this.#isAtWork())) continue;
      await this.#kill();
      left -= 1;
      await this.#start();
    }
    await this.stop();
  }

  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (!running) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  }

  async #start(): Promise<void> {
    const started = fork(this.entry, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    await once(started, 'spawn');
    this.#process = started;
  }

  async #kill(): Promise<void> {
    const running = this.#process;
    if (!running) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
    this.#process = null;
    this.kills += 1;
    // no statement of a dead process may still be at work
    await this.#until(
      `select 1 where not exists (select from pg_stat_activity
         where usename = 'jalon_runtime' and state <> 'idle' and application_name <> 'faults')`,
    );
    // its job is seen as abandoned at once rather than after the time that a start is given
    await this.admin.query(
      `update pgboss.job set started_on = now() - interval '1 minute' where state = 'active'`,
    );
  }

  /** A job that is to be tried again waits no longer, and is never given up. */
  async #passTime(): Promise<void> {
    await this.admin.query(
      `update pgboss.job set start_after = now(), retry_count = 0 where state = 'retry'`,
    );
  }

  async #isAtWork(): Promise<boolean> {
    const { rowCount } = await this.admin.query(
      `select from pgboss.job where state = 'active' and name = 'import-run'
         and started_on > now() - interval '50 seconds'`,
    );
    return (rowCount ?? 0) > 0;
  }

  async #until(statement: string): Promise<void> {
    for (;;) {
      const { rowCount } = await this.admin.query(statement);
      if (rowCount) return;
      await wait(POLL_MS);
    }
  }
}
