import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { WORKER_FLAGS } from '../building/app.mjs';
import { bundle } from '../building/bundle.mjs';
import { generateClient } from '../building/client.mjs';
import { installPackages } from '../building/install.mjs';
import { openEmbeddedDatabase } from '../database/embedded.mjs';
import { prepareDatabase } from '../database/prepare.mjs';
import { run } from '../platform/run.mjs';
import { readSettings, ROOT } from '../platform/settings.mjs';
import { processEnv } from '../platform/env-for-processes.mjs';

/**
 * Runs each file of bench/ on a new database; each prints its ratios as one line of JSON.
 * @param {string[]} wanted parts of file names; none means all
 * @returns {Promise<number>} exit code
 */
export async function runBenchmarks(wanted) {
  await installPackages();
  await generateClient();
  const files = readdirSync(join(ROOT, 'bench')).filter((file) => file.endsWith('.bench.ts'));
  const chosen = files.filter(
    (file) => !wanted.length || wanted.some((part) => file.includes(part)),
  );
  let failures = 0;
  for (const file of chosen.sort()) if (!(await runBenchmark(file))) failures += 1;
  return failures ? 1 : 0;
}

async function runBenchmark(file) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  chmodSync(folder, 0o755);
  const bundled = `dist/bench/${basename(file, '.ts')}.mjs`;
  const database = await openEmbeddedDatabase(folder);
  try {
    await prepareDatabase(database.ownerUrl);
    await bundle(`bench/${file}`, bundled);
    const settings = readSettings({ JALON_DATA_DIR: folder });
    const { code } = await run(process.execPath, [...WORKER_FLAGS, join(ROOT, bundled)], {
      cwd: ROOT,
      echo: true,
      env: {
        ...processEnv(settings, database),
        JALON_OWNER_DATABASE_URL: database.ownerUrl,
        JALON_ADMIN_DATABASE_URL: database.adminUrl.replace(/\/postgres$/, '/jalon'),
        LOG_LEVEL: 'error',
        NODE_ENV: 'production',
      },
    });
    return code === 0;
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
