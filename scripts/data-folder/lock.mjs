import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../platform/refusal.mjs';
import { identifyProcess, isSameProcessAlive } from './process-identity.mjs';

const lockFile = (dataDir) => join(dataDir, 'lock');

/**
 * Makes this process the only one that runs the data folder.
 * @param {string} dataDir
 * @param {string} command said to whoever comes second
 * @returns {Promise<() => void>} releases the lock
 */
export async function takeLock(dataDir, command) {
  const own = JSON.stringify({ pid: process.pid, identity: identifyProcess(process.pid), command });
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (createLock(dataDir, own)) return () => releaseLock(dataDir, own);
    const holder = readHolder(dataDir);
    if (holder && isSameProcessAlive(holder)) refuse(dataDir, holder);
    // An unreadable lock is one that is just being written, unless it stays so.
    if (!holder && attempt < 5) await sleep(50);
    else if (await takeOver(dataDir, own)) return () => releaseLock(dataDir, own);
  }
  throw new Refusal(`The data folder ${dataDir} is in use by another start.`);
}

/** The living process that holds the folder, or null. */
export function readLockHolder(dataDir) {
  const holder = readHolder(dataDir);
  return holder && isSameProcessAlive(holder) ? holder : null;
}

/** Moves a dead process's lock away; a living one's that slipped in between is put back. */
async function takeOver(dataDir, own) {
  const moved = `${lockFile(dataDir)}.stale-${process.pid}`;
  try {
    renameSync(lockFile(dataDir), moved);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
  const text = readFileSync(moved, 'utf8');
  rmSync(moved);
  const holder = parseHolder(text);
  if (holder && isSameProcessAlive(holder)) {
    createLock(dataDir, text);
    return false;
  }
  if (!createLock(dataDir, own)) return false;
  await sleep(100);
  return readText(dataDir) === own;
}

function createLock(dataDir, text) {
  let file;
  try {
    file = openSync(lockFile(dataDir), 'wx', 0o600);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeSync(file, text);
  closeSync(file);
  return true;
}

function releaseLock(dataDir, own) {
  if (readText(dataDir) === own) rmSync(lockFile(dataDir), { force: true });
}

function refuse(dataDir, holder) {
  throw new Refusal(
    `The data folder ${dataDir} is in use by another start (${holder.command}, process ${holder.pid}).`,
    'Stop it first, or set JALON_DATA_DIR (and PORT) for a second one.',
  );
}

const readHolder = (dataDir) => parseHolder(readText(dataDir));

function readText(dataDir) {
  try {
    return readFileSync(lockFile(dataDir), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

function parseHolder(text) {
  try {
    const holder = JSON.parse(text);
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}
