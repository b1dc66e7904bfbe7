import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ADMIN_ENTRY, buildAdmin } from '../building/admin.mjs';
import { withDatabase } from '../database/open.mjs';
import { prepareDatabase } from '../database/prepare.mjs';
import { processEnv } from '../platform/env-for-processes.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { ROOT } from '../platform/settings.mjs';

const RUN_MAIN = `const { main } = await import(process.argv[1]); process.exitCode = await main()`;
const NEEDED = ['node_modules/esbuild', 'node_modules/pg', 'server/platform/db/generated'];

/**
 * Runs one command of the operator against the database of a running start, or of the data folder
 * (started for the moment), or of DATABASE_URL.
 * @param {import('../platform/settings.mjs').Settings} settings
 * @param {{ command: string, options: Record<string, string> }} command
 * @returns {Promise<number>} exit code
 */
export async function runAdmin(settings, command) {
  if (!NEEDED.every((path) => existsSync(join(ROOT, path)))) {
    throw new Refusal('Jalon was never started here.', 'Run npm start first.');
  }
  await buildAdmin();
  return withDatabase(settings, 'npm run admin', async (database) => {
    await prepareDatabase(database.ownerUrl);
    const env = { ...processEnv(settings, database), JALON_PROCESS: 'admin', LOG_LEVEL: 'fatal' };
    return runMain(fromHere(command), env);
  });
}

/** A file is named from where the command was written, which npm leaves. */
function fromHere({ command, options }) {
  if (options.file === undefined) return { command, options };
  const folder = process.env.INIT_CWD ?? process.cwd();
  return { command, options: { ...options, file: resolve(folder, options.file) } };
}

function runMain(command, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--enable-source-maps', '--input-type=module', '-e', RUN_MAIN, join(ROOT, ADMIN_ENTRY)],
      { cwd: ROOT, env, stdio: ['pipe', 'inherit', 'inherit'] },
    );
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
    child.stdin.end(JSON.stringify(command));
  });
}
