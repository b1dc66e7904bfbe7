import { expect, test, vi } from 'vitest';
import { ROOT } from '../platform/settings.mjs';
import { waitUntil } from '../platform/wait.mjs';
import { keepRunning, pauseMs } from './keep-running.mjs';

const options = (code) => ({
  name: 'web',
  args: ['-e', code],
  env: process.env,
  cwd: ROOT,
  ledger: { add: vi.fn(), remove: vi.fn() },
  patienceMs: 500,
});

test('the pauses grow up to half a minute', () => {
  expect([1, 2, 3, 7, 20].map(pauseMs)).toEqual([500, 1000, 2000, 30_000, 30_000]);
});

test('what ends by itself is started again', { timeout: 30_000 }, async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const given = options('process.exit(3)');
  const service = keepRunning(given, vi.fn());
  expect(await waitUntil(() => given.ledger.add.mock.calls.length > 1, 20_000)).toBe(true);
  expect(error).toHaveBeenCalledWith(
    expect.stringContaining('The web process ended (exit code 3)'),
  );
  await service.stop();
});

test(
  'what does not end on SIGTERM is killed when patience is over',
  { timeout: 30_000 },
  async () => {
    const given = options(
      "process.on('SIGTERM', () => {}); process.send('up'); setInterval(() => {}, 1000)",
    );
    const service = keepRunning(given, vi.fn());
    await waitUntil(() => given.ledger.add.mock.calls.length === 1, 5000);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await service.stop();
    expect(given.ledger.remove).toHaveBeenCalledWith(given.ledger.add.mock.calls[0][1]);
  },
);
