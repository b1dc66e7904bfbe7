import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../platform/refusal.mjs';
import { startService } from './service.mjs';

const STEADY_AFTER_MS = 10_000;
const ENDS_BEFORE_STEADY = 5;
const LONGEST_PAUSE_MS = 30_000;

/** The pause before the next start, after this many quick ends in a row. */
export function pauseMs(endsInARow) {
  return Math.min(500 * 2 ** (endsInARow - 1), LONGEST_PAUSE_MS);
}

/**
 * Starts a service and starts it again when it ends by itself. One that was never steady is
 * given up; one that was may be waiting for its database, and is tried for ever.
 * @param {Omit<Parameters<typeof startService>[0], 'onUnexpectedEnd'>} options
 * @param {(failure: Refusal) => void} giveUp
 */
export function keepRunning(options, giveUp) {
  let isStopping = false;
  let hasBeenSteady = false;
  let endsInARow = 0;
  let startedMs = 0;
  let service = start();

  function start() {
    startedMs = performance.now();
    return startService({ ...options, onUnexpectedEnd });
  }

  async function onUnexpectedEnd(reason) {
    if (isStopping) return;
    const wasSteady = performance.now() - startedMs > STEADY_AFTER_MS;
    hasBeenSteady ||= wasSteady;
    endsInARow = wasSteady ? 1 : endsInARow + 1;
    if (!hasBeenSteady && endsInARow > ENDS_BEFORE_STEADY) {
      giveUp(new Refusal(`The ${options.name} process keeps ending (${reason}).`));
      return;
    }
    console.error(`! The ${options.name} process ended (${reason}) and is started again`);
    await sleep(pauseMs(endsInARow));
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
