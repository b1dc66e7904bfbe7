import { spawn } from 'node:child_process';

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill();
});

/**
 * Runs a program to its end, keeping the output.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { echo?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { echo = false, timeoutMs, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    running.add(child);
    let output = '';
    const keep = (stream) => (chunk) => {
      output += chunk;
      if (echo) stream.write(chunk);
    };
    child.stdout?.on('data', keep(process.stdout));
    child.stderr?.on('data', keep(process.stderr));
    const timer = timeoutMs && setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const end = (code, text) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output: text });
    };
    child.on('error', (error) => end(127, `${output}${error.message}\n`));
    child.on('close', (code, signal) => end(code ?? (signal ? 1 : 0), output));
  });
}
