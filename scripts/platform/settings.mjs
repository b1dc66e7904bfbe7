import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const SECRET_LENGTH = 32;

/**
 * Reads what a person may configure.
 * @param {Record<string, string | undefined>} env
 */
export function readSettings(env) {
  const port = readPort(env.PORT);
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl) checkHosted(databaseUrl, env.NEXTAUTH_SECRET);
  return {
    port,
    url: (env.JALON_URL || `http://localhost:${port}`).replace(/\/+$/, ''),
    dataDir: resolve(ROOT, env.JALON_DATA_DIR || '.jalon'),
    mode: databaseUrl ? 'hosted' : 'embedded',
    databaseUrl,
    databaseRuntimeUrl: env.DATABASE_RUNTIME_URL || null,
    nextAuthSecret: env.NEXTAUTH_SECRET || null,
    logLevel: env.LOG_LEVEL || 'info',
  };
}

/** @typedef {ReturnType<typeof readSettings>} Settings */

function readPort(text) {
  if (!text) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(`PORT must be a number from 1 to 65535; it is "${text}".`);
}

function checkHosted(databaseUrl, secret) {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Refusal('DATABASE_URL must begin with postgresql://');
  }
  if (!secret) {
    throw new Refusal(
      'NEXTAUTH_SECRET is missing: with DATABASE_URL it must be given.',
      'Make one with: openssl rand -base64 48',
    );
  }
  if (secret.length < SECRET_LENGTH) {
    throw new Refusal(`NEXTAUTH_SECRET is too short: at least ${SECRET_LENGTH} characters.`);
  }
}
