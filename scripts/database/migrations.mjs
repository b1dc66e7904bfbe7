import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../platform/refusal.mjs';
import { withConnection } from './connect.mjs';
import { RUNTIME } from './roles.mjs';

// The number Prisma's own migrate takes, so that the two exclude each other.
const ADVISORY_LOCK = 72707369;

const CREATE_HISTORY = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

/** @returns {Promise<{ name: string, sql: string, checksum: string }[]>} in the order to apply */
async function readMigrations(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const content = await readFile(join(folder, name, 'migration.sql'));
      const checksum = createHash('sha256').update(content).digest('hex');
      return { name, sql: content.toString('utf8'), checksum };
    }),
  );
}

/**
 * Compares the files with what the database says was applied.
 * @param {{ name: string, checksum: string }[]} files
 * @param {{ migration_name: string, checksum: string, finished_at: Date | null }[]} applied
 * @returns the files still to apply
 */
export function pendingMigrations(files, applied) {
  const known = new Map(files.map((file) => [file.name, file]));
  for (const row of applied) {
    const name = row.migration_name;
    const file = known.get(name);
    if (!row.finished_at) {
      throw new Refusal(
        `The migration ${name} failed before and was left half done by another tool.`,
      );
    }
    if (!file) {
      throw new Refusal(
        `The database holds the migration ${name}, which this version doesn't know.`,
        'It was made by a newer version of Jalon: use that one, or another database.',
      );
    }
    if (file.checksum !== row.checksum) {
      throw new Refusal(
        `The migration ${name} was changed after it was applied to this database.`,
        'Restore the file and add a new migration (or, losing all data, run: npm run db:reset).',
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return files.filter((file) => !done.has(file.name));
}

/**
 * Applies what is missing, each migration in a transaction of its own with its entry.
 * @returns {Promise<string[]>} the names of those applied now
 */
export async function migrate(ownerUrl, folder) {
  const files = await readMigrations(folder);
  files.forEach(refuseOwnTransaction);
  return withConnection(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK]);
    await client.query(CREATE_HISTORY);
    const { rows } = await client.query(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const pending = pendingMigrations(files, rows);
    for (const file of pending) await apply(client, file);
    // Migrations grant on all tables of the schema, and this one is not the application's.
    await client.query(
      `DO $$ BEGIN
         IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${RUNTIME}') THEN
           REVOKE ALL ON _prisma_migrations FROM ${RUNTIME};
         END IF;
       END $$`,
    );
    return pending.map((file) => file.name);
  });
}

// What follows a COMMIT would stay when the rest fails.
const ENDS_TRANSACTION = /(^|;)\s*(commit|rollback|end)\s*(work|transaction)?\s*;/i;

function refuseOwnTransaction({ name, sql }) {
  const statements = sql
    .replace(/--[^\n]*/g, '')
    .replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''")
    .replace(/'[^']*'/g, "''");
  if (!ENDS_TRANSACTION.test(statements)) return;
  throw new Refusal(`The migration ${name} must not end its transaction: the runner does.`);
}

async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    const line = error.position ? ` (line ${lineAt(sql, Number(error.position))})` : '';
    throw new Refusal(
      `The migration ${name} failed${line}: ${error.message}`,
      'Nothing of it was applied.',
    );
  }
}

const lineAt = (sql, position) => sql.slice(0, position).split('\n').length;
