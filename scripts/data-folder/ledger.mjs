import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../platform/wait.mjs';
import { identifyProcess, isSameProcessAlive } from './process-identity.mjs';

/**
 * Keeps which processes this data folder started, so that the next start can end what
 * a killed one left behind.
 */
export function openLedger(dataDir) {
  const file = join(dataDir, 'processes.json');
  let entries = readEntries(file);
  const save = () => {
    writeFileSync(`${file}.new`, JSON.stringify(entries), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    add(name, pid) {
      entries = [...entries, { name, pid, identity: identifyProcess(pid) }];
      save();
    },
    remove(pid) {
      entries = entries.filter((entry) => entry.pid !== pid);
      save();
    },
    /** @returns {Promise<string[]>} the names of the processes that had to be ended */
    async endOrphans() {
      const living = entries.filter(isSameProcessAlive);
      await Promise.all(living.map(endProcess));
      entries = [];
      save();
      return living.map((entry) => entry.name);
    },
  };
}

async function endProcess(entry) {
  for (const [signal, patienceMs] of [
    ['SIGTERM', 5000],
    ['SIGKILL', 2000],
  ]) {
    try {
      process.kill(entry.pid, signal);
    } catch (error) {
      if (error.code === 'ESRCH') return;
      throw error;
    }
    if (await waitUntil(() => !isSameProcessAlive(entry), patienceMs)) return;
  }
}

function readEntries(file) {
  try {
    const entries = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}
