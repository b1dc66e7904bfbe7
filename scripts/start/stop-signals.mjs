import { readFileSync } from 'node:fs';
import { parseProcStat } from '../data-folder/process-identity.mjs';

const SHELLS = new Set(['sh', 'dash', 'bash', 'ash', 'busybox']);

/**
 * Calls `stop` once: on Ctrl-C, on SIGTERM, or when the npm that ran this command is gone
 * (a SIGTERM to npm does not reach what runs below its shell).
 * @param {(reason: string) => void} stop
 */
export function onStopSignal(stop) {
  let isCalled = false;
  const once = (reason) => {
    if (isCalled) return;
    isCalled = true;
    stop(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => once(signal));
  // Started by `npm test`, which may be killed before it can say stop.
  if (process.channel) process.on('disconnect', () => once('the starting process ended'));
  if (!process.env.npm_lifecycle_event) return;
  const parents = startersOf(process.ppid);
  const timer = setInterval(() => {
    if (startersOf(process.ppid).join() !== parents.join()) once('npm ended');
  }, 500);
  timer.unref();
}

/** The parent, and when that is npm's shell, npm itself. */
function startersOf(parent) {
  if (process.platform !== 'linux') return [parent];
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return SHELLS.has(name) ? [parent, parseProcStat(stat).parentPid] : [parent];
  } catch {
    return [parent];
  }
}
