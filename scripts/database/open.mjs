import { prepareDataFolder } from '../data-folder/folder.mjs';
import { readLockHolder, takeLock } from '../data-folder/lock.mjs';
import { openEmbeddedDatabase, joinEmbeddedDatabase } from './embedded.mjs';
import { openHostedDatabase } from './hosted.mjs';

/**
 * Opens the configured database for a short command, beside a running start or on its own.
 * @template T
 * @param {import('../platform/settings.mjs').Settings} settings
 * @param {string} command
 * @param {(database: { ownerUrl: string, runtimeUrl: string, nextAuthSecret: string }) => Promise<T>} work
 */
export async function withDatabase(settings, command, work) {
  if (settings.mode === 'hosted') {
    const database = await openHostedDatabase(settings);
    return work({ ...database, nextAuthSecret: settings.nextAuthSecret });
  }
  prepareDataFolder(settings.dataDir);
  if (readLockHolder(settings.dataDir)) return work(await joinEmbeddedDatabase(settings.dataDir));
  const release = await takeLock(settings.dataDir, command);
  try {
    const database = await openEmbeddedDatabase(settings.dataDir);
    try {
      return await work(database);
    } finally {
      await database.stop();
    }
  } finally {
    release();
  }
}
