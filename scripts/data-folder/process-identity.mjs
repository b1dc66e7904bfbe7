import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Tells two processes with the same pid apart by their start; null when there is none.
 * A zombie counts as none: it holds nothing any more.
 */
export function identifyProcess(pid) {
  if (process.platform === 'linux') return identifyOnLinux(pid);
  if (process.platform === 'win32') return isSignalable(pid) ? 'unknown' : null;
  const { stdout } = spawnSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)]);
  const line = String(stdout ?? '').trim();
  return line && !line.startsWith('Z') ? line.replace(/^\S+\s+/, '') : null;
}

/** @param {{ pid: number, identity: string | null }} known */
export function isSameProcessAlive(known) {
  return known.identity !== null && identifyProcess(known.pid) === known.identity;
}

/** @param {string} stat the text of /proc/<pid>/stat */
export function parseProcStat(stat) {
  // The name in parentheses may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0], parentPid: Number(fields[1]), startTicks: fields[19] };
}

function identifyOnLinux(pid) {
  try {
    const { state, startTicks } = parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    if (state === 'Z' || state === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${startTicks}`;
  } catch {
    return null;
  }
}

function isSignalable(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
