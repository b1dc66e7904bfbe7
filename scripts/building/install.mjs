import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../platform/refusal.mjs';
import { run } from '../platform/run.mjs';
import { ROOT } from '../platform/settings.mjs';
import { isStamped, writeStamp } from '../platform/stamp.mjs';

const STAMP = join(ROOT, 'node_modules/.jalon-lock');

/** Installs the packages unless those of this lock file are there. */
export async function installPackages() {
  const lock = await readFile(join(ROOT, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if ((await isStamped(STAMP, hash)) || (await isInstalledByHand())) return { note: 'up to date' };
  const isWindows = process.platform === 'win32';
  // Development packages build and test; a person's NODE_ENV=production must not leave them out.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { code, output } = await run(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: ROOT,
    shell: isWindows,
  });
  if (code !== 0) {
    throw new Refusal(
      `The packages could not be installed:\n  ${output.trim().split('\n').slice(-12).join('\n  ')}`,
      'The first start needs the npm registry; later ones need no network.',
    );
  }
  await writeStamp(STAMP, hash);
  return { note: 'npm ci' };
}

/** npm keeps the tree it installed; when it is the lock file's, someone ran npm themselves. */
async function isInstalledByHand() {
  const [wanted, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map(readPackages),
  );
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(join(ROOT, file), 'utf8')).packages;
  } catch {
    return null;
  }
}
