import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../data-folder/lock.mjs';
import { freePort } from '../platform/free-port.mjs';
import { ROOT } from '../platform/settings.mjs';

let folder;

/** Runs `npm start`'s script; what it is given lets it get no further than a refusal. */
function start(env) {
  return new Promise((resolve) => {
    const { DATABASE_URL, NEXTAUTH_SECRET, npm_lifecycle_event, ...rest } = process.env;
    const child = spawn(process.execPath, [join(ROOT, 'scripts/start.mjs')], {
      env: { ...rest, JALON_DATA_DIR: folder, ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function expectRefusal({ code, output }, message) {
  expect(output).toContain(message);
  expect(output).toContain('✖');
  expect(output).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refusals-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a port that is no port', async () => {
  expectRefusal(await start({ PORT: 'web' }), 'PORT must be a number from 1 to 65535');
});

test('a server without a secret', async () => {
  const DATABASE_URL = 'postgresql://jalon@127.0.0.1:1/jalon';
  expectRefusal(await start({ DATABASE_URL }), 'NEXTAUTH_SECRET is missing');
});

test('a data folder that can not be one', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expectRefusal(
    await start({ JALON_DATA_DIR: file }),
    `The data folder ${file} can't be written to`,
  );
});

test('a data folder in use by another start', async () => {
  const release = await takeLock(folder, 'npm start');
  const outcome = await start({ PORT: String(await freePort()) });
  release();
  expectRefusal(outcome, `in use by another start (npm start, process ${process.pid})`);
});

test('a taken port', async () => {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  const outcome = await start({ PORT: String(port) });
  server.close();
  expectRefusal(outcome, `Port ${port} is taken.`);
  expect(outcome.output).toContain(`PORT=${port + 1} npm start`);
});

test('a database that does not answer', async () => {
  const outcome = await start({
    PORT: String(await freePort()),
    DATABASE_URL: `postgresql://jalon@127.0.0.1:${await freePort()}/jalon`,
    NEXTAUTH_SECRET: 's'.repeat(40),
  });
  expectRefusal(outcome, "The database of DATABASE_URL can't be reached: connect ECONNREFUSED");
});
