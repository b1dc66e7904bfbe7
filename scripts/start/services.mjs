import { keepRunning } from './keep-running.mjs';

// A page that streams keeps the web server from ending by itself; a job is worth waiting for.
const WEB_PATIENCE_MS = 8_000;
const WORKER_PATIENCE_MS = 30_000;

/**
 * Starts the worker and the web server; they stop together, before what was opened earlier.
 * @param {{ web: string[], worker: string[] }} args of Node.js for each
 */
export function startServices(session, { args, env, cwd, ledger }) {
  const start = (name, patienceMs) =>
    keepRunning(
      { name, args: args[name], env: { ...env, JALON_PROCESS: name }, cwd, ledger, patienceMs },
      session.giveUp,
    );
  const worker = start('worker', WORKER_PATIENCE_MS);
  const services = [worker, start('web', WEB_PATIENCE_MS)];
  session.onStop(async () => {
    await Promise.all(services.map((service) => service.stop()));
  });
  return { worker };
}
