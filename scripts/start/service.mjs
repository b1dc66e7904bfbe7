import { spawn } from 'node:child_process';
import { waitUntil } from '../platform/wait.mjs';

/**
 * A child process of this command, in a session of its own so that Ctrl-C reaches the parent
 * alone, with a channel whose end tells it that the parent is gone.
 * @param {{ name: string, args: string[], env: Record<string, string>, cwd: string,
 *   patienceMs: number, ledger: { add(name: string, pid: number): void, remove(pid: number): void },
 *   onUnexpectedEnd: (reason: string) => void }} options
 */
export function startService({ name, args, env, cwd, ledger, patienceMs, onUnexpectedEnd }) {
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let hasEnded = false;
  let isStopping = false;
  const end = (reason) => {
    if (hasEnded) return;
    hasEnded = true;
    if (child.pid) ledger.remove(child.pid);
    if (!isStopping) onUnexpectedEnd(reason);
  };
  child.on('error', (error) => end(error.message));
  child.on('exit', (code, signal) => end(signal ?? `exit code ${code}`));
  if (child.pid) ledger.add(name, child.pid);
  return {
    name,
    hasEnded: () => hasEnded,
    async stop() {
      isStopping = true;
      if (hasEnded) return;
      child.kill('SIGTERM');
      if (await waitUntil(() => hasEnded, patienceMs, 20)) return;
      child.kill('SIGKILL');
      await waitUntil(() => hasEnded, 5000, 20);
    },
  };
}
