import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy; null when the time is over.
 * @template T
 * @param {() => Promise<T> | T} ask
 */
export async function waitUntil(ask, timeoutMs, everyMs = 50) {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) return null;
    await sleep(everyMs);
  }
}
