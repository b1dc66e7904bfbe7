import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from '../platform/refusal.mjs';
import { run } from '../platform/run.mjs';
import { runTool } from './tools.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/**
 * Finds a Chromium for the journeys, or gets one.
 * @returns {Promise<string | null>} its path; null: the test tool's own download
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Refusal(`CHROMIUM_PATH names ${given}, which is not there.`);
  }
  const installed = findInPath();
  if (installed) return installed;
  if (await installDebianPackage()) return findInPath();
  const { code, output } = await runTool('playwright', ['install', 'chromium']);
  if (code === 0) return null;
  throw new Refusal(
    `There is no Chromium, and none could be installed:\n${output.trim().slice(-800)}`,
    'Install one and name it with CHROMIUM_PATH.',
  );
}

function findInPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of NAMES) {
    const folder = folders.find((each) => existsSync(join(each, name)));
    if (folder) return join(folder, name);
  }
  return null;
}

async function installDebianPackage() {
  const isRoot = process.platform === 'linux' && process.getuid() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { code } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env,
  });
  return code === 0;
}
