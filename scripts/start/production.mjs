import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { buildApplication, WEB_ENTRY, WORKER_ENTRY, WORKER_FLAGS } from '../building/app.mjs';
import { generateClient } from '../building/client.mjs';
import { installPackages } from '../building/install.mjs';
import { prepareDatabase } from '../database/prepare.mjs';
import { processEnv } from '../platform/env-for-processes.mjs';
import { ROOT } from '../platform/settings.mjs';
import { step } from '../platform/steps.mjs';
import { waitUntil } from '../platform/wait.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { readExampleSignIn, seedExample } from './example.mjs';
import { refuseTakenPort } from './port.mjs';
import { startServices } from './services.mjs';
import { claimDataFolder, openDatabase } from './session.mjs';

const READY_WITHIN_MS = 60_000;

/** From a fresh clone to a running application. */
export async function startProduction(session, settings) {
  const started = performance.now();
  const ledger = await claimDataFolder(session, settings.dataDir, 'npm start');
  await refuseTakenPort(settings.port);
  await step('Packages', installPackages);
  await step('Database client', generateClient);
  const database = await openDatabase(session, settings);
  await step('Migrations', () => prepareDatabase(database.ownerUrl));
  await step('Build', buildApplication);
  const isEmbedded = settings.mode === 'embedded';
  if (isEmbedded && !readExampleSignIn(settings.dataDir)) {
    await step('Example organisation', () => seedExample(settings, database));
  }
  await refuseTakenPort(settings.port);
  await step('Web and worker', async () => {
    const endWithParent = pathToFileURL(join(ROOT, 'scripts/start/end-with-parent.mjs')).href;
    const env = {
      ...processEnv(settings, database),
      NODE_ENV: 'production',
      // In a container HOSTNAME is its own name, and Next would listen on that address alone.
      HOSTNAME: process.env.JALON_HOST ?? '0.0.0.0',
    };
    const args = {
      web: ['--import', endWithParent, WEB_ENTRY],
      worker: [...WORKER_FLAGS, WORKER_ENTRY],
    };
    startServices(session, { args, env, cwd: ROOT, ledger });
    await waitForHealth(settings.port);
  });
  printWelcome(settings, performance.now() - started);
}

async function waitForHealth(port) {
  const answers = await waitUntil(
    async () => {
      try {
        return (await fetch(`http://127.0.0.1:${port}/api/health`)).ok;
      } catch {
        return false;
      }
    },
    READY_WITHIN_MS,
    50,
  );
  if (!answers) throw new Refusal('The web server did not answer within a minute.');
}

function printWelcome(settings, elapsedMs) {
  console.log(`\nJalon is ready after ${(elapsedMs / 1000).toFixed(1)} s: ${settings.url}`);
  const signIn = settings.mode === 'embedded' && readExampleSignIn(settings.dataDir);
  if (signIn) {
    console.log('An example organisation is there to look at:');
    console.log(`  page      ${settings.url}${signIn.path}`);
    console.log(`  e-mail    ${signIn.email}`);
    console.log(`  password  ${signIn.password}`);
  }
  console.log('Ctrl-C stops it.');
}
