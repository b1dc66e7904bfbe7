import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLockHolder, takeLock } from './lock.mjs';
import { identifyProcess } from './process-identity.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('one holds the folder until it lets go', async () => {
  const release = await takeLock(folder, 'npm start');
  expect(readLockHolder(folder)).toMatchObject({ pid: process.pid, command: 'npm start' });
  await expect(takeLock(folder, 'npm start')).rejects.toThrow('in use by another start (npm start');
  release();
  expect(readLockHolder(folder)).toBeNull();
  (await takeLock(folder, 'npm start'))();
  expect(readdirSync(folder)).toEqual([]);
});

test("a dead process's lock is taken over, also when its pid lives again", async () => {
  const stale = { pid: process.pid, identity: 'an earlier process', command: 'npm start' };
  writeFileSync(join(folder, 'lock'), JSON.stringify(stale));
  const release = await takeLock(folder, 'npm start');
  expect(readLockHolder(folder)).toMatchObject({ identity: identifyProcess(process.pid) });
  release();
});

test('a lock that was never written to its end is taken over', async () => {
  writeFileSync(join(folder, 'lock'), '{"pid":');
  (await takeLock(folder, 'npm start'))();
});

test('of many that find a stale lock at once, one gets it', { timeout: 60_000 }, async () => {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, identity: 'gone', command: '' }));
  // Whoever got it keeps it until all have answered, however slow the machine is.
  const script = `
    const { takeLock } = await import(process.argv[1]);
    try { await takeLock(process.argv[2], 'npm start'); console.log('got it'); }
    catch (error) { console.log(error.name); }
    process.stdin.resume();`;
  const module = new URL('./lock.mjs', import.meta.url).href;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script, module, folder]),
  );
  const answers = await Promise.all(
    children.map(async (child) => String((await once(child.stdout, 'data'))[0]).trim()),
  );
  for (const child of children) child.kill('SIGKILL');
  expect(answers.filter((answer) => answer === 'got it')).toHaveLength(1);
  expect(answers.filter((answer) => answer === 'Refusal')).toHaveLength(5);
  expect(existsSync(join(folder, 'lock'))).toBe(true);
});
