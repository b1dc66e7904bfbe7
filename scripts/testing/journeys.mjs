import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../platform/free-port.mjs';
import { Refusal } from '../platform/refusal.mjs';
import { ROOT } from '../platform/settings.mjs';
import { waitUntil } from '../platform/wait.mjs';
import { countPlaywright, single } from './outcome.mjs';
import { runTool } from './tools.mjs';

const READY_WITHIN_MS = 180_000;

/**
 * Runs the browser journeys against `npm start` itself, in a data folder of its own.
 * @param {string | null} chromium
 */
export async function runJourneys(chromium) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-journeys-'));
  chmodSync(folder, 0o755);
  const server = await startServer(folder);
  try {
    return await runPlaywright(chromium, server, folder);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startServer(folder) {
  const port = await freePort();
  const { DATABASE_URL, NEXTAUTH_SECRET, JALON_URL, npm_lifecycle_event, ...rest } = process.env;
  const dataDir = join(folder, 'data');
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
    cwd: ROOT,
    env: { ...rest, PORT: String(port), JALON_DATA_DIR: dataDir, JALON_STYLEGUIDE: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let log = '';
  let hasEnded = false;
  child.stdout.on('data', (chunk) => (log += chunk));
  child.stderr.on('data', (chunk) => (log += chunk));
  child.on('exit', () => (hasEnded = true));
  await waitUntil(() => hasEnded || log.includes('Jalon is ready'), READY_WITHIN_MS, 100);
  if (!log.includes('Jalon is ready')) {
    child.kill('SIGTERM');
    await waitUntil(() => hasEnded, 60_000);
    throw new Refusal(`npm start did not become ready:\n${log.slice(-4000)}`);
  }
  return {
    url: `http://localhost:${port}`,
    dataDir,
    log: () => log,
    async stop() {
      child.kill('SIGTERM');
      if (!(await waitUntil(() => hasEnded, 60_000))) child.kill('SIGKILL');
    },
  };
}

async function runPlaywright(chromium, server, folder) {
  const report = join(folder, 'report.json');
  const { code, output } = await runTool('playwright', ['test'], {
    env: {
      ...process.env,
      JALON_E2E_URL: server.url,
      JALON_E2E_DATA_DIR: server.dataDir,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    },
  });
  const details = `${output}\nLast lines of the server:\n${server.log().slice(-2000)}`;
  try {
    const counts = countPlaywright(JSON.parse(readFileSync(report, 'utf8')));
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return { ...counts, output: details };
  } catch {
    return single(code === 0, details);
  }
}
