import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../platform/refusal.mjs';
import { startService } from './service.mjs';

const RESTARTS = 5;
const WITHIN_MS = 60_000;

/**
 * Starts a service and starts it again when it ends by itself, a few times a minute.
 * @param {Omit<Parameters<typeof startService>[0], 'onUnexpectedEnd'>} options
 * @param {(failure: Refusal) => void} giveUp
 */
export function keepRunning(options, giveUp) {
  let isStopping = false;
  let ends = [];
  let service = start();

  function start() {
    return startService({ ...options, onUnexpectedEnd });
  }

  async function onUnexpectedEnd(reason) {
    if (isStopping) return;
    ends = [...ends.filter((at) => performance.now() - at < WITHIN_MS), performance.now()];
    if (ends.length > RESTARTS) {
      giveUp(new Refusal(`The ${options.name} process keeps ending (${reason}).`));
      return;
    }
    console.error(`! The ${options.name} process ended (${reason}) and is started again`);
    await sleep(500 * ends.length);
    if (!isStopping) service = start();
  }

  return {
    name: options.name,
    /** Ends the process and starts it again, when its code changed. */
    async restart() {
      await service.stop();
      if (!isStopping) service = start();
    },
    async stop() {
      isStopping = true;
      await service.stop();
    },
  };
}
