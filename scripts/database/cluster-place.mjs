import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmdirSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../platform/refusal.mjs';

const OUTSIDE = '/var/lib';

/**
 * The folder of the database's files: `<data folder>/postgres`. When PostgreSQL's account can't
 * enter the data folder (root's home is closed), that name is a link to a folder it can enter.
 * @param {string} dataDir
 * @param {{ uid?: number, gid?: number }} account
 */
export function prepareClusterPlace(dataDir, account) {
  const place = join(dataDir, 'postgres');
  if (isLink(place)) return followLink(place);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  if (account.uid === undefined) return place;
  chownSync(place, account.uid, account.gid);
  return canEnter(place, account) ? place : moveOutside(place, account);
}

function moveOutside(place, account) {
  if (existsSync(join(place, 'data'))) {
    throw new Refusal(
      `PostgreSQL runs as user id ${account.uid}, which can't enter ${place}.`,
      'Move the data folder to where every user may enter, and set JALON_DATA_DIR.',
    );
  }
  const outside = mkdtempSync(join(OUTSIDE, 'jalon-'));
  chownSync(outside, account.uid, account.gid);
  rmdirSync(place);
  symlinkSync(outside, place);
  console.log(`  The data folder is closed to PostgreSQL's account; its files are in ${outside}`);
  return outside;
}

function followLink(place) {
  const target = readlinkSync(place);
  if (existsSync(target)) return target;
  throw new Refusal(`The database's folder ${target} is gone (${place} points to it).`);
}

function canEnter(place, account) {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', place], { ...account, cwd: '/' }).status === 0;
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
