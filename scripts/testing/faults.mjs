import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKER_FLAGS } from '../building/app.mjs';
import { bundle } from '../building/bundle.mjs';
import { generateClient } from '../building/client.mjs';
import { installPackages } from '../building/install.mjs';
import { openEmbeddedDatabase } from '../database/embedded.mjs';
import { prepareDatabase } from '../database/prepare.mjs';
import { processEnv } from '../platform/env-for-processes.mjs';
import { run } from '../platform/run.mjs';
import { readSettings, ROOT } from '../platform/settings.mjs';

const DRIVER = 'dist/faults/driver.mjs';
const WORKER = 'dist/faults/worker.mjs';

/**
 * Kills worker processes at random points of imports and undos, on a new database, and prints one
 * line of JSON: the kills and what became of the records.
 * @returns {Promise<number>} exit code
 */
export async function runFaults() {
  await installPackages();
  await generateClient();
  const folder = mkdtempSync(join(tmpdir(), 'jalon-faults-'));
  chmodSync(folder, 0o755);
  const database = await openEmbeddedDatabase(folder);
  try {
    await prepareDatabase(database.ownerUrl);
    await bundle('test/faults/import.faults.ts', DRIVER);
    await bundle('worker/start.ts', WORKER);
    const settings = readSettings({ JALON_DATA_DIR: folder });
    const { code } = await run(process.execPath, [...WORKER_FLAGS, join(ROOT, DRIVER)], {
      cwd: ROOT,
      echo: true,
      env: {
        ...processEnv(settings, database),
        JALON_ADMIN_DATABASE_URL: database.adminUrl.replace(/\/postgres$/, '/jalon'),
        JALON_FAULTS_WORKER: join(ROOT, WORKER),
        LOG_LEVEL: 'fatal',
        NODE_ENV: 'production',
      },
    });
    return code;
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
