import { openSession } from './session.mjs';
import { onStopSignal } from './stop-signals.mjs';

/**
 * Starts something, keeps it until a signal or a failure, and takes it down in order.
 * @param {(session: ReturnType<typeof openSession>, settings: unknown) => Promise<void>} start
 * @returns {Promise<number>} the exit code
 */
export async function runUntilStopped(start, settings) {
  const session = openSession();
  const ended = new Promise((resolve, reject) => {
    onStopSignal((reason) => {
      console.log(`\nStopping (${reason}) …`);
      resolve(0);
    });
    session.giveUp = reject;
  });
  try {
    await Promise.race([start(session, settings), ended]);
    return await ended;
  } finally {
    await session.stop();
  }
}
