import { join } from 'node:path';
import { bundle } from '../building/bundle.mjs';
import { generateClient } from '../building/client.mjs';
import { installPackages } from '../building/install.mjs';
import { prepareDatabase } from '../database/prepare.mjs';
import { processEnv } from '../platform/env-for-processes.mjs';
import { isPortFree } from '../platform/free-port.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { ROOT } from '../platform/settings.mjs';
import { step } from '../platform/steps.mjs';
import { keepRunning } from './keep-running.mjs';
import { claimDataFolder, openDatabase, openSession } from './session.mjs';
import { onStopSignal } from './stop-signals.mjs';

/** Runs the application from its sources until it is told to stop. */
export async function runDevelopment(settings) {
  const session = openSession();
  const ended = new Promise((resolve, reject) => {
    onStopSignal((reason) => {
      console.log(`\nStopping (${reason}) …`);
      resolve(0);
    });
    session.giveUp = reject;
  });
  try {
    const starting = startDevelopment(session, settings);
    await Promise.race([starting, ended]);
    return await ended;
  } finally {
    await session.stop();
  }
}

async function startDevelopment(session, settings) {
  if (!(await isPortFree(settings.port))) throw new Refusal(`Port ${settings.port} is taken.`);
  const ledger = await claimDataFolder(session, settings.dataDir, 'npm run dev');
  await step('Packages', installPackages);
  await step('Database client', generateClient);
  const database = await openDatabase(session, settings);
  await step('Migrations', () => prepareDatabase(database.ownerUrl));
  await step('Worker', () => bundle('worker/start.ts', 'dist/dev-worker.mjs'));
  const env = { ...processEnv(settings, database), NODE_ENV: 'development' };
  const start = (name, args) => {
    const options = { name, args, env: { ...env, JALON_PROCESS: name }, cwd: ROOT, ledger };
    const service = keepRunning(options, session.giveUp);
    session.onStop(() => service.stop());
  };
  start('worker', ['--enable-source-maps', 'dist/dev-worker.mjs']);
  start('web', [join(ROOT, 'node_modules/next/dist/bin/next'), 'dev', '-p', String(settings.port)]);
}
