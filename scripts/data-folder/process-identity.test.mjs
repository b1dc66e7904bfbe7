import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { identifyProcess, isSameProcessAlive, parseProcStat } from './process-identity.mjs';

test('reads /proc/<pid>/stat of a process whose name holds spaces and parentheses', () => {
  const rest = Array.from({ length: 30 }, (_, index) => index + 5).join(' ');
  expect(parseProcStat(`4242 (a (b) c) S 17 ${rest}`)).toEqual({
    state: 'S',
    parentPid: 17,
    startTicks: '22',
  });
});

test('a process is itself while it lives and not afterwards', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  await once(child, 'spawn');
  const known = { pid: child.pid, identity: identifyProcess(child.pid) };
  expect(known.identity).toEqual(expect.any(String));
  expect(isSameProcessAlive(known)).toBe(true);
  expect(isSameProcessAlive({ ...known, identity: 'another start' })).toBe(false);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isSameProcessAlive(known)).toBe(false);
});

test('an unknown identity is never alive', () => {
  expect(isSameProcessAlive({ pid: process.pid, identity: null })).toBe(false);
});
