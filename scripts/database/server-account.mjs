import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Refusal } from '../platform/refusal.mjs';

const CANDIDATES = ['postgres', 'nobody'];

/**
 * The account PostgreSQL runs as: `{}` for an ordinary user, the uid and gid to drop to for root.
 * @returns {{ uid?: number, gid?: number }}
 */
export function findServerAccount() {
  if (process.platform === 'win32') return {};
  if (process.getuid() !== 0) return checkOrdinaryUser();
  const account = pickAccount(readFileSync('/etc/passwd', 'utf8'), CANDIDATES);
  if (account) return account;
  throw new Refusal(
    `PostgreSQL can't run as root, and there is no user named ${CANDIDATES.join(' or ')} to run it as.`,
    'Start Jalon as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** Picks the first candidate that stands in the text of /etc/passwd and isn't root itself. */
export function pickAccount(passwd, candidates) {
  const lines = passwd.split('\n').map((line) => line.split(':'));
  for (const name of candidates) {
    const line = lines.find((fields) => fields[0] === name);
    if (line && Number(line[2]) > 0) return { uid: Number(line[2]), gid: Number(line[3]) };
  }
  return null;
}

function checkOrdinaryUser() {
  try {
    userInfo();
    return {};
  } catch {
    throw new Refusal(
      `PostgreSQL can't run as user id ${process.getuid()}: the system has no user with that id.`,
      'Start Jalon as a user known to the system, or set DATABASE_URL to a PostgreSQL server.',
    );
  }
}
