import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../building/bundle.mjs';
import { processEnv } from '../platform/env-for-processes.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { run } from '../platform/run.mjs';
import { ROOT } from '../platform/settings.mjs';

const SCENARIO = 'prisma/scenarios/example.ts';
const BUNDLE = 'dist/example.mjs';
const RUN_MAIN = `const { main } = await import(process.argv[1]); await main(); process.exit(0)`;

/**
 * Fills the database with the example organisation, in a process of its own under the runtime
 * role; the scenario leaves its sign-in in the data folder.
 */
export async function seedExample(settings, database) {
  if (!existsSync(join(ROOT, SCENARIO))) return { note: 'there is none yet' };
  await bundle(SCENARIO, BUNDLE);
  const { code, output } = await run(
    process.execPath,
    ['--enable-source-maps', '--input-type=module', '-e', RUN_MAIN, join(ROOT, BUNDLE)],
    { cwd: ROOT, env: { ...processEnv(settings, database), JALON_PROCESS: 'seed' } },
  );
  if (code !== 0) {
    throw new Refusal(
      `The example organisation could not be made:\n  ${output.trim().slice(-1500)}`,
    );
  }
  return {};
}

/** @returns {{ email: string, password: string, path: string } | null} */
export function readExampleSignIn(dataDir) {
  const file = join(dataDir, 'example-sign-in.json');
  if (!existsSync(file)) return null;
  const { email, password, url, path } = JSON.parse(readFileSync(file, 'utf8'));
  return { email, password, path: path ?? url ?? '/' };
}
