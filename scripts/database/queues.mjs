import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../platform/settings.mjs';
import { connect } from './connect.mjs';
import { RUNTIME } from './roles.mjs';

// pg-boss makes this queue itself when its role may; ours may not, and cron needs it.
const CRON_QUEUE = { name: '__pgboss__send-it' };
const SCHEMA = 'pgboss';

/**
 * Installs the job queues as their owner and opens them to the runtime role.
 * @returns {Promise<string[]>} names of the queues made now
 */
export async function installQueues(ownerUrl) {
  const queues = JSON.parse(await readFile(join(ROOT, 'worker/queues.json'), 'utf8'));
  const client = await connect(ownerUrl);
  const { default: PgBoss } = await import('pg-boss');
  const db = { executeSql: (text, values) => client.query(text, values) };
  const boss = new PgBoss({ db, schema: SCHEMA, supervise: false, schedule: false });
  try {
    await boss.start();
    const existing = new Set((await boss.getQueues()).map((queue) => queue.name));
    // Dead letter queues are named by others, so they come first.
    const ordered = [CRON_QUEUE, ...queues].sort(
      (a, b) => Number(!!a.deadLetter) - Number(!!b.deadLetter),
    );
    for (const { name, ...options } of ordered) {
      if (!existing.has(name)) await boss.createQueue(name, { name, ...options });
      else if (Object.keys(options).length > 0) await boss.updateQueue(name, { name, ...options });
    }
    await client.query(`
      GRANT USAGE ON SCHEMA ${SCHEMA} TO ${RUNTIME};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${RUNTIME};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${SCHEMA} TO ${RUNTIME};
    `);
    return ordered.map((queue) => queue.name).filter((name) => !existing.has(name));
  } finally {
    await boss.stop({ graceful: false });
    await client.end();
  }
}
