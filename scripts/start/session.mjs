import { prepareDataFolder } from '../data-folder/folder.mjs';
import { takeLock } from '../data-folder/lock.mjs';
import { openLedger } from '../data-folder/ledger.mjs';
import { openEmbeddedDatabase } from '../database/embedded.mjs';
import { openHostedDatabase } from '../database/hosted.mjs';
import { isSameProcessAlive } from '../data-folder/process-identity.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { step } from '../platform/steps.mjs';

/**
 * What is running now, to be stopped in the reverse order: web and worker first, database last.
 */
export function openSession() {
  const stops = [];
  let stopping;
  return {
    /** @param {() => Promise<void> | void} stop */
    onStop(stop) {
      stops.push(stop);
    },
    stop() {
      stopping ??= (async () => {
        for (const stop of stops.reverse()) await stop();
      })();
      return stopping;
    },
  };
}

/** Takes the data folder for this process and ends what a killed start left behind. */
export async function claimDataFolder(session, dataDir, command) {
  prepareDataFolder(dataDir);
  session.onStop(await takeLock(dataDir, command));
  const ledger = openLedger(dataDir);
  const ended = await ledger.endOrphans();
  if (ended.length) console.log(`✔ Ended what a killed start left running: ${ended.join(', ')}`);
  return ledger;
}

/** @param {import('../platform/settings.mjs').Settings} settings */
export async function openDatabase(session, settings) {
  const isHosted = settings.mode === 'hosted';
  const database = await step(isHosted ? 'Database reached' : 'Embedded PostgreSQL', () =>
    isHosted ? openHostedDatabase(settings) : openEmbeddedDatabase(settings.dataDir),
  );
  let isStopping = false;
  session.onStop(() => {
    isStopping = true;
    return database.stop();
  });
  if (database.server) {
    watchServer(database.server, () => {
      if (!isStopping) session.giveUp(new Refusal('PostgreSQL ended unexpectedly.'));
    });
  }
  return { ...database, nextAuthSecret: settings.nextAuthSecret ?? database.nextAuthSecret };
}

// An adopted server is not a child of this process, so its end is no event.
function watchServer(server, onEnd) {
  const timer = setInterval(() => {
    if (isSameProcessAlive(server)) return;
    clearInterval(timer);
    onEnd();
  }, 1000);
  timer.unref();
}
