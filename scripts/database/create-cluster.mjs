import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../platform/refusal.mjs';

/**
 * Makes the database's files unless they are there: in a temporary folder that is renamed when
 * complete, so that a kill in between leaves nothing half made.
 * @returns {boolean} whether it was made now
 */
export function createCluster({ place, programs, account, superuserPassword }) {
  const data = join(place, 'data');
  if (existsSync(join(data, 'PG_VERSION'))) return false;
  for (const name of readdirSync(place)) {
    if (name.startsWith('data.new')) rmSync(join(place, name), { recursive: true, force: true });
  }
  const passwordFile = join(place, 'data.new-password');
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid);
  try {
    runInitdb(programs, account, join(place, 'data.new'), passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(join(place, 'data.new'), data);
  return true;
}

function runInitdb(programs, account, folder, passwordFile) {
  const { status, error, stdout, stderr } = spawnSync(
    programs.initdb,
    [
      `--pgdata=${folder}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { ...account, cwd: '/', encoding: 'utf8' },
  );
  if (status === 0) return;
  const lines = error ? [error.message] : `${stdout}${stderr}`.trim().split('\n').slice(-3);
  throw new Refusal(`The database's files could not be made: ${lines.join('\n  ')}`);
}
