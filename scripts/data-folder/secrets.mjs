import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../platform/refusal.mjs';

const makePassword = () => randomBytes(24).toString('hex');

/**
 * The secrets of the embedded default, made once and readable by their owner alone.
 * @param {string} dataDir
 * @param {boolean} databaseExists without its passwords an existing database can't be opened
 */
export function ensureSecrets(dataDir, databaseExists) {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return readSecrets(file);
  if (databaseExists) {
    throw new Refusal(`${file} is missing, and the database in this folder needs its passwords.`);
  }
  const secrets = {
    nextAuthSecret: randomBytes(48).toString('base64url'),
    superuserPassword: makePassword(),
    ownerPassword: makePassword(),
    runtimePassword: makePassword(),
  };
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function readSecrets(file) {
  try {
    chmodSync(file, 0o600);
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`${file} can't be read (${error.code ?? error.message}).`);
  }
}
