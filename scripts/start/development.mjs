import { WORKER_FLAGS } from '../building/app.mjs';
import { join } from 'node:path';
import { watchBundle } from '../building/bundle.mjs';
import { generateClient } from '../building/client.mjs';
import { installPackages } from '../building/install.mjs';
import { prepareDatabase } from '../database/prepare.mjs';
import { processEnv } from '../platform/env-for-processes.mjs';
import { ROOT } from '../platform/settings.mjs';
import { step } from '../platform/steps.mjs';
import { refuseTakenPort } from './port.mjs';
import { startServices } from './services.mjs';
import { claimDataFolder, openDatabase } from './session.mjs';

const WORKER_ENTRY = 'dist/dev-worker.mjs';

/** Runs the application from its sources. */
export async function startDevelopment(session, settings) {
  const ledger = await claimDataFolder(session, settings.dataDir, 'npm run dev');
  await refuseTakenPort(settings.port);
  await step('Packages', installPackages);
  await step('Database client', generateClient);
  const database = await openDatabase(session, settings);
  await step('Migrations', () => prepareDatabase(database.ownerUrl));
  let restartWorker = () => {};
  const stopWatching = await step('Worker', () =>
    watchBundle('worker/start.ts', WORKER_ENTRY, () => restartWorker()),
  );
  session.onStop(stopWatching);
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  const { worker } = startServices(session, {
    args: {
      web: [next, 'dev', '-p', String(settings.port)],
      worker: [...WORKER_FLAGS, WORKER_ENTRY],
    },
    env: { JALON_STYLEGUIDE: '1', ...processEnv(settings, database), NODE_ENV: 'development' },
    cwd: ROOT,
    ledger,
  });
  restartWorker = () => worker.restart();
}
